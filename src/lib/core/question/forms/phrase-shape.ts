import { isPlural } from '../grammatical-number.ts';

/** How a phrase begins, and so what place of a sentence it can take. */
const OPENINGS: readonly (readonly [string, RegExp])[] = [
	['clause', /^(?:that|because|since|so that|in order|to|if|when|how|why|what|whether|as) /i],
	['preposition', /^(?:by|from|in|on|of|at|for|with|without|through|against|under|after|before) /i],
	['gerund', /^\p{Ll}+ing /u],
	['pronoun', /^(?:it|he|she|they|there) /i]
];

function openingOf(phrase: string): string {
	return OPENINGS.find(([, pattern]) => pattern.test(`${phrase} `))?.[0] ?? 'noun phrase';
}

/** Whether one phrase reads in another's place: it opens alike, is of one number and not twice as long. */
export function isOfOneShape(a: string, b: string): boolean {
	const [short, long] = [a, b].map((text) => text.split(' ').length).sort((m, n) => m - n);
	return (
		openingOf(a) === openingOf(b) && isPlural(a) === isPlural(b) && (long ?? 0) <= 2 * (short ?? 0)
	);
}
