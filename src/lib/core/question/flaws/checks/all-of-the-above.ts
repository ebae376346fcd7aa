import { saysAll } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** 9: 'all of the above'. */
export const allOfTheAbove: Check = (item) => {
	if (!hasOptions(item) || !item.options.some(saysAll)) return undefined;
	return {
		number: 9,
		name: 'all of the above',
		message: 'An option says that all the others are right.',
		cure: 'Ask for several right options, or replace it by a real wrong answer.'
	};
};
