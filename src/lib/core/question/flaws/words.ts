import type { Item } from './item.ts';

const COMMON = new Set(
	(
		'about above according after again against also among another been before being between both could does done down ' +
		'during each else ever from gave give given gives have having here himself however into itself just later less like ' +
		'made make many more most much must name named never next none once only other others over same said says several ' +
		'shall should since some such than that their them then there these they this those through told under until upon ' +
		'very want were what when where which while whom whose will with within without would year years your text texts ' +
		'first last long high call calls called term mean means'
	).split(' ')
);

const QUOTED = /[‘“"][^’”"]*[’”"]|(?<!\p{L})'[^']*'(?!\p{L})/gu;

/** The item's own words in a text: quotations and names taken out, so that they raise no false alarm. */
export function ownWords(item: Item, text: string): string {
	let own = text.replace(QUOTED, ' ');
	for (const name of item.names) {
		if (own.includes(name)) own = own.replaceAll(name, ' ');
	}
	return own;
}

/** Whether the item's own wording holds a match; names and quotations are looked through only on suspicion. */
export function hasOwn(item: Item, text: string, pattern: RegExp): boolean {
	return pattern.test(text) && pattern.test(ownWords(item, text));
}

/** Words of four letters or more that carry meaning, lower case, each once. */
export function contentWords(text: string): Set<string> {
	const words =
		text
			.toLowerCase()
			.normalize('NFKD')
			.match(/[\p{L}]{4,}/gu) ?? [];
	return new Set(words.filter((word) => !COMMON.has(word)));
}

/** Whether two words share their root: the same but for a short ending. */
export function cognate(a: string, b: string): boolean {
	if (a === b) return true;
	const length = Math.min(a.length, b.length);
	if (length < 5 || Math.abs(a.length - b.length) > 4) return false;
	return a.slice(0, Math.max(5, length - 2)) === b.slice(0, Math.max(5, length - 2));
}

/** Options that are figures, dates or counts: their own rules hold for length and order. */
export function isNumeric(text: string): boolean {
	return /\d/.test(text) && text.replace(/[^\p{L}]/gu, '').length <= 24;
}

/** Options that are wrong. */
export function wrongOptions(item: Item): string[] {
	return item.options.filter((option) => !item.keys.includes(option));
}

/** Forms in which one of several options is picked. */
export function isChoice(item: Item): boolean {
	return item.form === 'choice';
}

/** Forms that show options to pick from. */
export function hasOptions(item: Item): boolean {
	return item.form === 'choice' || item.form === 'multi-choice';
}
