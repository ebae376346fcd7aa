import { saysNone } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** 3: 'none of the above'. */
export const noneOfTheAbove: Check = (item) => {
	if (!hasOptions(item) || !item.options.some(saysNone)) return undefined;
	return {
		number: 3,
		name: 'none of the above',
		message: 'An option says that none of the others is right.',
		cure: 'Replace it by a real wrong answer, or leave it out.'
	};
};
