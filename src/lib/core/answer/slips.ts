import { allowedSlips, distance } from './distance.ts';

/** How far an answer is from a spelling: 0 the same fold, 1 the same key, 2 and 3 one and two slips of the keyboard. */
export type Likeness = 0 | 1 | 2 | 3;

const REVERSING = [
	'non',
	'anti',
	'counter',
	'un',
	'in',
	'im',
	'il',
	'ir',
	'de',
	'dis',
	'mis',
	'ex'
];
const OPPOSED = [
	...[
		['im', 'ex'],
		['imm', 'em'],
		['in', 'de'],
		['in', 'ex'],
		['inter', 'exter'],
		['inter', 'intra']
	],
	...[
		['maj', 'min'],
		['max', 'min'],
		['over', 'under'],
		['pre', 'post'],
		['west', 'east'],
		['apolit', 'polit'],
		['atyp', 'typ'],
		['amoral', 'moral']
	]
] as const;

/** The likeness that a number of slips leaves; 0 slips in keys still differ in letters. */
export function asLikeness(slips: number): Likeness | undefined {
	if (slips <= 0) return 1;
	if (slips === 1) return 2;
	return slips === 2 ? 3 : undefined;
}

/** The slips between two words, by letters or by key, whichever is fewer; `undefined` where they are more than allowed or turn the sense round. */
export function slipsBetween(
	answer: string,
	answerKey: string,
	word: string,
	wordKey: string
): number | undefined {
	if (answer === word || answerKey === wordKey) return 0;
	const byLetter = within(answer, word, allowedSlips(word.length));
	const byKey = within(answerKey, wordKey, allowedSlips(wordKey.length));
	const slips = byKey === undefined ? byLetter : Math.min(byLetter ?? byKey, byKey);
	if (slips === undefined || hasDigit(answer) || hasDigit(word)) return undefined;
	return turnsRound(answer, word) ? undefined : slips;
}

/** The distance of two texts where it is at most `cap`, else `undefined`. */
export function within(a: string, b: string, cap: number): number | undefined {
	const slips = distance(a, b, cap);
	return slips > cap ? undefined : slips;
}

function turnsRound(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const reversed = REVERSING.some(
		(prefix) =>
			long.length - short.length === prefix.length &&
			long.startsWith(prefix) &&
			near(long.slice(prefix.length), short)
	);
	return reversed || OPPOSED.some(([p, q]) => swaps(a, b, p, q) || swaps(b, a, p, q));
}

function swaps(a: string, b: string, p: string, q: string): boolean {
	return a.startsWith(p) && b.startsWith(q) && near(a.slice(p.length), b.slice(q.length));
}

function near(a: string, b: string): boolean {
	return distance(a, b, 1) <= Math.min(1, allowedSlips(b.length));
}

/** Whether a word holds a digit and so must be typed exactly. */
export function hasDigit(word: string): boolean {
	return /\d/.test(word);
}
