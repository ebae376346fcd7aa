import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** 10: a blank inside the stem of a choice. */
export const blankInStem: Check = (item) => {
	if (!hasOptions(item) || !/_{2,}|\.{4,}/.test(item.stem)) return undefined;
	return {
		number: 10,
		name: 'blank inside a choice stem',
		message: 'The stem has a gap to be filled by an option.',
		cure: 'Ask a full question, or make it a gap to type in.'
	};
};
