import type { Check } from '../item.ts';
import { contentWords, isChoice, isNumeric, wrongOptions } from '../words.ts';

/** 7: the key shares most parts with the others, so that a clever guesser finds it where they meet. */
export const convergence: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.options.every(isNumeric)) return undefined;
	const others = wrongOptions(item);
	if (others.length < 2) return undefined;
	const score = (option: string) =>
		sharedParts(
			option,
			item.options.filter((o) => o !== option)
		);
	const own = score(key);
	const best = Math.max(...others.map(score));
	if (own < 2 || own < best + 2) return undefined;
	return {
		number: 7,
		name: 'convergence',
		message: 'The right option shares more words with the others than they share among themselves.',
		cure: 'Let each part of the right option stand in wrong options as often as its rivals do.'
	};
};

/** Words of an option that stand in others, counted once for each other option. */
function sharedParts(option: string, others: readonly string[]): number {
	const words = contentWords(option);
	const rest = others.map(contentWords);
	return [...words].reduce((sum, word) => sum + rest.filter((set) => set.has(word)).length, 0);
}
