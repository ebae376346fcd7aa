import { fold } from '../../../answer/fold.ts';
import { readDate } from '../../../answer/read-date.ts';
import { overlaps } from '../../../date/compare-dates.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

const RANGE = /^(?:about )?(\d[\d,]*) (?:to|-|–) (\d[\d,]*)(?: per cent| ?%)?$/;

/** 21: options that say the same or overlap. */
export const overlappingOptions: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const folded = item.options.map((option) => fold(option));
	const twice = new Set(folded).size < folded.length;
	if (!twice && !anyPair(item.options, meet)) return undefined;
	return {
		number: 21,
		name: 'overlapping or duplicate options',
		message: 'Two options say the same, or one lies within another.',
		cure: 'Make the options exclude each other.'
	};
};

function anyPair(options: readonly string[], test: (a: string, b: string) => boolean): boolean {
	return options.some((a, i) => options.slice(i + 1).some((b) => test(a, b)));
}

function meet(a: string, b: string): boolean {
	const [first, second] = [rangeOf(a), rangeOf(b)];
	if (first && second) return first[0] <= second[1] && second[0] <= first[1];
	if (!/\d/.test(a) || !/\d/.test(b) || a.length > 50 || b.length > 50) return false;
	const [day, other] = [readDate(a), readDate(b)];
	return day !== undefined && other !== undefined && overlaps(day, other);
}

function rangeOf(text: string): [number, number] | undefined {
	const [, low, high] = RANGE.exec(text.trim()) ?? [];
	if (low === undefined || high === undefined || /^\d{4}$/.test(low)) return undefined;
	return [Number(low.replaceAll(',', '')), Number(high.replaceAll(',', ''))];
}
