import type { Item } from './item.ts';

const VERBS = (
	'say report call argue claim allege state write hold give name tell date describe present treat quote count blame ' +
	'put see make'
).split(' ');
const ATTRIBUTES = new RegExp(
	[
		'\\b[Aa]ccording to\\b',
		'\\b[Ii]n the (?:view|words|account|opinion) of\\b',
		"\\b[Ii]n [\\p{L}. ]{2,30}[’']s? view\\b",
		`\\b(?:${VERBS.map((verb) => `${verb}s`).join('|')}|said|wrote|argued|claimed|called)\\b`,
		`\\b(?:do|does|did) .{2,80} (?:${VERBS.join('|')})\\b`,
		'\\b(?:[Ww]hich|[Ee]ach) (?:text|voice)\\b'
	].join('|'),
	'u'
);

/** Whether the stem says whose account it gives: what it then says is that voice's, hedges and judgements included. */
export function isAttributed(item: Item): boolean {
	if (ATTRIBUTES.test(item.stem)) return true;
	const stem = item.stem.toLowerCase();
	return item.voices.some((voice) => stem.includes(voice.toLowerCase()));
}
