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

const optionWords = new WeakMap<Item, readonly ReadonlySet<string>[]>();

/** The content words of each option, found once for all checks. */
export function wordsOfOptions(item: Item): readonly ReadonlySet<string>[] {
	const known = optionWords.get(item);
	if (known) return known;
	const found = item.options.map(contentWords);
	optionWords.set(item, found);
	return found;
}

/** A root so long that any ending may follow: 'collective', 'collectivisation'. */
const LONG_ROOT = 9;

/** Whether two words share their root: the same but for a short ending. */
export function cognate(a: string, b: string): boolean {
	if (a === b) return true;
	const length = Math.min(a.length, b.length);
	if (length < 5) return false;
	if (Math.abs(a.length - b.length) > 4)
		return length >= LONG_ROOT && a.slice(0, length - 1) === b.slice(0, length - 1);
	return a.slice(0, Math.max(5, length - 2)) === b.slice(0, Math.max(5, length - 2));
}

/** Options that are figures, dates or counts: their own rules hold for length and order. */
export function isNumeric(text: string): boolean {
	return /\d/.test(text) && text.replace(/[^\p{L}]/gu, '').length <= 24;
}

/** An option that is a bare figure, with its unit at most. */
export function isFigure(text: string): boolean {
	return /^(?:about |over |under |nearly |some )?[£$€]?\d/i.test(text) && isNumeric(text);
}

/** How many words a text has. */
export function wordCount(text: string): number {
	return text.split(/\s+/).length;
}

const SMALL_WORDS = /^(?:a|an|and|de|der|for|in|la|of|on|the|to|von)$/i;

/** An option that is a name: known to the bank, or written with a capital at each word that counts. */
export function isName(item: Item, option: string): boolean {
	if (item.names.includes(option)) return true;
	const words = option.split(/\s+/).filter((word) => !SMALL_WORDS.test(word));
	return words.every((word) => /^[‘'("]?\p{Lu}/u.test(word));
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

/** Whether every option is taken from a quotation of the stem: which of its words is meant is the very question. */
export function picksFromQuotation(item: Item): boolean {
	if (!isChoice(item) || item.options.length < 2) return false;
	const quoted = /(?<!\p{L})['‘“"](.+)['’”"](?!\p{L})/u.exec(item.stem)?.[1];
	return quoted !== undefined && item.options.every((option) => quoted.includes(option));
}
