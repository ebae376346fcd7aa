import type { Check } from '../item.ts';
import { isChoice, wrongOptions } from '../words.ts';

/** 8: the key alone has the unit, number pattern or hedge that the stem calls for. */
export const logicalCue: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined) return undefined;
	const others = wrongOptions(item);
	const odd = [hasDigit, hasPercent, hasHedge].some(
		(test) => others.length > 1 && others.every((option) => test(option) !== test(key))
	);
	if (!odd) return undefined;
	return {
		number: 8,
		name: 'logical cue',
		message: 'The right option alone has a number, a unit or a hedge (or alone lacks it).',
		cure: 'Give all options the same pattern.'
	};
};

const hasDigit = (text: string): boolean => /\d/.test(text);
const hasPercent = (text: string): boolean => /%|per cent/.test(text);
const hasHedge = (text: string): boolean => /^(?:about|some|around|nearly|over) \d/i.test(text);
