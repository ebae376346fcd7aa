import { speaksOfOptions } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { isChoice, isFigure, wordCount, wordsOfOptions } from '../words.ts';

/** 7: the key shares most parts with the others, so that a clever guesser finds it where they meet. */
export const convergence: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.options.length < 3) return undefined;
	if (wordCount(key) < 2 || item.options.every(isFigure) || speaksOfOptions(item)) return undefined;
	const parts = wordsOfOptions(item);
	const place = item.options.indexOf(key);
	const scores = parts.map((_, at) => sharedParts(parts, at));
	const own = scores[place];
	if (own === undefined || own.shared < 2 || own.shared < own.telling) return undefined;
	const best = Math.max(...scores.filter((_, at) => at !== place).map(({ sum }) => sum));
	if (own.sum <= best) return undefined;
	return {
		number: 7,
		name: 'convergence',
		message: 'Every part of the right option stands in others too, more than in any of them.',
		cure: 'Let each part of the right option stand in wrong options as often as its rivals do.'
	};
};

interface Shares {
	/** Parts that not every option has. */
	readonly telling: number;
	/** Those of them that some other option has. */
	readonly shared: number;
	/** How many other options have them, added up. */
	readonly sum: number;
}

function sharedParts(parts: readonly ReadonlySet<string>[], at: number): Shares {
	const others = parts.filter((_, i) => i !== at);
	const counts = [...(parts[at] ?? [])]
		.map((word) => others.filter((set) => set.has(word)).length)
		.filter((count) => count < others.length);
	return {
		telling: counts.length,
		shared: counts.filter((count) => count > 0).length,
		sum: counts.reduce((sum, count) => sum + count, 0)
	};
}
