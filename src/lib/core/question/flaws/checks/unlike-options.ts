import type { Check } from '../item.ts';
import { isChoice, isNumeric } from '../words.ts';

/** Short names differ more in length than their readers notice. */
const SHORT = 14;

/** 20: options unlike in length. */
export const unlikeOptions: Check = (item) => {
	if (!isChoice(item) || item.options.length < 2 || item.options.every(isNumeric)) return undefined;
	const lengths = item.options.map((option) => option.length);
	const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
	if (long <= SHORT || long <= 2 * short) return undefined;
	return {
		number: 20,
		name: 'options unlike in kind or length',
		message: 'One option is over twice as long as another.',
		cure: 'Bring the options to like length.'
	};
};
