import { fold } from '../../../answer/fold.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** 18: more than one option is the key, or none is. */
export const severalRight: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const keys = new Set(item.keys.map((key) => fold(key)));
	const right = item.options.filter((option) => keys.has(fold(option))).length;
	const wanted = item.form === 'choice' ? 1 : keys.size;
	if (right === wanted && item.options.length > right) return undefined;
	return {
		number: 18,
		name: 'more than one right',
		message:
			right === 0 ? 'No option is the key.' : 'The key stands among the options more than once.',
		cure: 'Keep one right option and make the others wrong.'
	};
};
