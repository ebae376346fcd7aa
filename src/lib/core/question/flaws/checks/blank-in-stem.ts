import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** A gap with words after it; at the end it only stands for the answer. */
const GAP = /(?:_{2,}|\.{3,}|…|\[(?:blank|gap|\s*)\])(?=.*\p{L})/u;
const QUOTATION = /[‘“"][^’”"]*[’”"]/g;

/** 10: a blank inside the stem of a choice. */
export const blankInStem: Check = (item) => {
	if (!hasOptions(item) || !GAP.test(item.stem)) return undefined;
	if (!GAP.test(item.stem.replace(QUOTATION, ' '))) return undefined;
	return {
		number: 10,
		name: 'blank inside a choice stem',
		message: 'The stem has a gap to be filled by an option.',
		cure: 'Ask a full question, or make it a gap to type in.'
	};
};
