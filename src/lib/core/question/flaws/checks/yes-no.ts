import type { Check } from '../item.ts';
import { isChoice } from '../words.ts';

/** The answer alone or before a stop: 'False Dmitry' and 'No. 10' say something else. */
const YES_NO = /^(?:yes|no|true|false|right|wrong|correct|incorrect)(?:$|[,;:]|\.$| [-–—])/i;

/** 6: a yes/no question in the clothes of a choice. */
export const yesNo: Check = (item) => {
	if (!isChoice(item)) return undefined;
	const bare = item.options.filter((option) => YES_NO.test(option.trim())).length;
	const asksTruth = /\btrue or false\b/i.test(item.stem);
	if (bare < 2 && !asksTruth) return undefined;
	return {
		number: 6,
		name: 'yes/no disguised as choice',
		message: 'The options only say yes or no.',
		cure: 'Ask it as true or false, or ask for the thing itself.'
	};
};
