import { isPlural } from '../grammatical-number.ts';

/** How a phrase begins, and so what place of a sentence it can take. */
const OPENINGS: readonly (readonly [string, RegExp])[] = [
	['clause', /^(?:that|because|since|so that|in order|to|if|when|how|why|what|whether|as) /i],
	['preposition', /^(?:by|from|in|on|of|at|for|with|without|through|against|under|after|before) /i],
	['gerund', /^\p{Ll}+ing /u],
	['pronoun', /^(?:its?|he|she|they|their|there) /i]
];

function openingOf(phrase: string): string {
	return OPENINGS.find(([, pattern]) => pattern.test(`${phrase} `))?.[0] ?? 'noun phrase';
}

/** Whether one phrase reads in another's place: it opens alike, is not twice as long, and a noun phrase is of the same number. */
export function isOfOneShape(a: string, b: string): boolean {
	const [short = 0, long = 0] = [a, b].map((text) => text.split(' ').length).sort((m, n) => m - n);
	const opening = openingOf(a);
	if (opening !== openingOf(b) || long > 2 * short) return false;
	return opening !== 'noun phrase' || isPlural(a) === isPlural(b);
}
