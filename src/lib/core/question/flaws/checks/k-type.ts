import { combinesOthers, isLabel, joinsOthers } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** 14: options that combine other options: '1 and 3', 'both A and B'. */
export const kType: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const combined = item.options.filter(combinesOthers);
	const labels = item.options.filter(isLabel).length;
	const both = combined.some((option) => /^both\b/i.test(option));
	const labelled = combined.length > 0 && (both || combined.length + labels > 1);
	if (!labelled && !joinsOthers(item)) return undefined;
	return {
		number: 14,
		name: 'K-type',
		message: 'Options combine other options or numbered statements.',
		cure: 'Let the student tick each statement instead.'
	};
};
