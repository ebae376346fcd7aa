import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

const ALL =
	/^(?:all|both|any|each|every one) of (?:the (?:above|others|other options|options)|these|them)\.?$/i;

/** 9: 'all of the above'. */
export const allOfTheAbove: Check = (item) => {
	const found = item.options.some(
		(option) => ALL.test(option.trim()) || /^all (?:the )?above\b/i.test(option.trim())
	);
	if (!hasOptions(item) || !found) return undefined;
	return {
		number: 9,
		name: 'all of the above',
		message: 'An option says that all the others are right.',
		cure: 'Ask for several right options, or replace it by a real wrong answer.'
	};
};
