import { speaksOfOptions } from '../catch-all.ts';
import { isClosedTriple } from '../closed-triple.ts';
import type { Check } from '../item.ts';
import { meet, sayingsOf } from '../same-thing.ts';
import { hasOptions } from '../words.ts';

/** 21: options that say the same or overlap. */
export const overlappingOptions: Check = (item) => {
	if (!hasOptions(item) || speaksOfOptions(item) || isClosedTriple(item)) return undefined;
	const sayings = sayingsOf(item);
	const found = sayings.some((a, i) => sayings.slice(i + 1).some((b) => meet(a, b)));
	if (!found) return undefined;
	return {
		number: 21,
		name: 'overlapping or duplicate options',
		message: 'Two options say the same, or one lies within another.',
		cure: 'Make the options exclude each other.'
	};
};
