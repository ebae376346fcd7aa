import { speaksOfOptions } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { isChoice, isFigure, isName, wordCount, wrongOptions } from '../words.ts';

/** How much longer or shorter than every rival stands out; a name, which cannot be reworded, may differ more. */
const PHRASE = { longest: 1.25, shortest: 0.75 };
const NAME = { longest: 2, shortest: 0.5 };
/** Below so many words a difference in length is none that a student would notice. */
const FEW_WORDS = 4;

/** 4: the key is longest or shortest by over a quarter. */
export const keyLength: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.keys.length > 1) return undefined;
	if (item.options.every(isFigure) || speaksOfOptions(item)) return undefined;
	const others = wrongOptions(item);
	if (others.length === 0 || Math.max(...item.options.map(wordCount)) < FEW_WORDS) return undefined;
	const lengths = others.map((option) => option.length);
	const bounds = isName(item, key) ? NAME : PHRASE;
	const longest = key.length > bounds.longest * Math.max(...lengths);
	const shortest = key.length < bounds.shortest * Math.min(...lengths);
	if (!longest && !shortest) return undefined;
	return {
		number: 4,
		name: 'key stands out by its length',
		message: `The right option is the ${longest ? 'longest' : 'shortest'} by over a quarter.`,
		cure: 'Bring the options to like length.'
	};
};
