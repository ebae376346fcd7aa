import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

const COMBINED =
	/^(?:(?:both )?(?:\d|[a-e]|[ivx]{1,4})(?:(?:, ?| and | & | or )(?:\d|[a-e]|[ivx]{1,4}))+(?: only)?)$/i;

/** 14: options that combine other options: '1 and 3'. */
export const kType: Check = (item) => {
	const combined = item.options.filter((option) => COMBINED.test(option.trim())).length;
	if (!hasOptions(item) || combined < 2) return undefined;
	return {
		number: 14,
		name: 'K-type',
		message: 'Options combine numbered statements.',
		cure: 'Let the student tick each statement instead.'
	};
};
