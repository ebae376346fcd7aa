/** What history names by common words, and the year before which nobody had it. */
const FIRST_SEEN: readonly (readonly [number, RegExp])[] = [
	[1260, /\b(?:cannons?|gunpowder|muskets?|pistols?|rifles?)\b/i],
	[1440, /\bprinting press(?:es)?\b/i],
	[1517, /\b(?:lutherans?|protestants?|calvinists?|jesuits?)\b/i],
	[1600, /\b(?:telescopes?|microscopes?|newspapers?)\b/i],
	[1712, /\bsteam(?: ?engines?| ?ships?|boats?)?\b/i],
	[1804, /\b(?:railways?|railroads?|locomotives?|express trains?|steam trains?)\b/i],
	[1837, /\b(?:electric telegraph|telegrams?|photographs?|cameras?)\b/i],
	[1840, /\b(?:communis[tm]s?|marxis[tm]s?)\b/i],
	[1862, /\b(?:machine[- ]guns?|dynamite|torpedo(?:es)?)\b/i],
	[1876, /\b(?:telephones?|phone calls?|light ?bulbs?)\b/i],
	[1885, /\b(?:motor ?cars?|automobiles?|lorr(?:y|ies)|cinemas?|motorbikes?)\b/i],
	[1896, /\b(?:radios?|wireless|x-rays?)\b/i],
	[1903, /\b(?:aeroplanes?|airplanes?|aircraft|bombers?|bolsheviks?|mensheviks?)\b/i],
	[1915, /\b(?:army tanks?|tanks|poison gas)\b/i],
	[1919, /\b(?:nazis?|fascis[tm]s?|comintern|league of nations)\b/i],
	[1922, /\b(?:ussr|soviet union)\b/i],
	[1926, /\b(?:televisions?|penicillin|antibiotics)\b/i],
	[1935, /\b(?:radar|helicopters?|jet planes?|jets)\b/i],
	[1945, /\b(?:united nations|nuclear|atom(?:ic)? bombs?|computers?)\b/i],
	[1949, /\b(?:nato|cold war)\b/i],
	[1955, /\b(?:warsaw pact|satellites?|space ?(?:ships?|craft))\b/i],
	[1957, /\b(?:eec|european economic community)\b/i],
	[1983, /\b(?:internet|websites?|e-?mails?|mobile phones?|smartphones?|social media)\b/i],
	[1993, /\b(?:european union|brexit)\b/i]
];
const ANY = new RegExp(FIRST_SEEN.map(([, words]) => words.source).join('|'), 'i');

/** The first year of the youngest thing that a text names by a common word; `undefined` where it names none. */
export function firstSeen(text: string): number | undefined {
	if (!ANY.test(text)) return undefined;
	const years = FIRST_SEEN.flatMap(([year, words]) => (words.test(text) ? [year] : []));
	return years.length === 0 ? undefined : Math.max(...years);
}
