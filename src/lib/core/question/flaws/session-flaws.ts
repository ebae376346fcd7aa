import type { Question } from '../question.ts';
import type { Flaw } from './item.ts';
import { contentWords } from './words.ts';

/** Where a key stood among how many options. */
export interface KeyPlace {
	readonly slot: number;
	readonly of: number;
}

/** 22: over a session, one place holds the key more than one time oftener than its even share. */
export function keyPositionBias(places: readonly KeyPlace[]): Flaw | undefined {
	const sizes = new Set(places.map((place) => place.of));
	const biased = [...sizes].some((of) => {
		const slots = places.filter((place) => place.of === of).map((place) => place.slot);
		const counts = Array.from({ length: of }, (_, slot) => slots.filter((s) => s === slot).length);
		return Math.max(...counts) > Math.ceil(slots.length / of) + 1;
	});
	if (!biased) return undefined;
	return {
		number: 22,
		name: 'key position biased',
		message: 'One place holds the right option too often.',
		cure: 'Spread the right options evenly over the places.'
	};
}

/** How much of a question's own words another stem must repeat before it counts as giving the answer away. */
const SHARED = 0.6;

/**
 * 23: a question shows, in so many words, what another one asks. A key that merely occurs elsewhere is no flaw: names
 * recur in any session; the other stem must also say most of what the question asks about.
 */
export function givesAway(shown: Question, asked: Question): Flaw | undefined {
	if (shown.card === asked.card || typeof asked.key !== 'string') return undefined;
	const key = asked.key.toLowerCase();
	const text = shown.stem.toLowerCase();
	if (key.length < 4 || !text.includes(key) || asked.stem.toLowerCase().includes(key))
		return undefined;
	const words = contentWords(asked.stem);
	const seen = contentWords(shown.stem);
	const shared = [...words].filter((word) => seen.has(word)).length;
	if (words.size === 0 || shared / words.size < SHARED) return undefined;
	return {
		number: 23,
		name: 'one stem gives away another’s key',
		message: `‘${shown.stem}’ tells the answer to ‘${asked.stem}’.`,
		cure: 'Keep the two out of one session.'
	};
}
