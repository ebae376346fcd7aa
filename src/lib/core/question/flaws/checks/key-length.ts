import type { Check } from '../item.ts';
import { isChoice, isNumeric, wrongOptions } from '../words.ts';

/** 4: the key is longest or shortest by over a quarter. */
export const keyLength: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.options.every(isNumeric)) return undefined;
	const lengths = wrongOptions(item).map((option) => option.length);
	if (lengths.length === 0) return undefined;
	const longest = key.length > 1.25 * Math.max(...lengths);
	const shortest = key.length < 0.75 * Math.min(...lengths);
	if (!longest && !shortest) return undefined;
	return {
		number: 4,
		name: 'key stands out by its length',
		message: `The right option is the ${longest ? 'longest' : 'shortest'} by over a quarter.`,
		cure: 'Bring the options to like length.'
	};
};
