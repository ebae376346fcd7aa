import { speaksOfOptions } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { isChoice, isFigure, isName, wordCount, wrongOptions } from '../words.ts';

/** The share by which a key may be longer or shorter than every rival. */
const SHARE = 0.25;
/** A name cannot be reworded: so many letters more or less are let pass. */
const NAME_LETTERS = 12;
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
	const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
	const letters = isName(item, key) ? NAME_LETTERS : 0;
	const longest = key.length - long > Math.max(SHARE * long, letters);
	const shortest = short - key.length > Math.max(SHARE * short, letters);
	if (!longest && !shortest) return undefined;
	return {
		number: 4,
		name: 'key stands out by its length',
		message: `The right option is the ${longest ? 'longest' : 'shortest'} by over a quarter.`,
		cure: 'Bring the options to like length.'
	};
};
