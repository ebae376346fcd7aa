import { readDate } from '../../../answer/read-date.ts';
import { yearOf } from '../../../date/compare-dates.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

/** How far a dated option may lie from the key: QUESTIONS.md. */
const YEARS = 25;

/** 26: a dated option from another age than the key. */
export const anachronism: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const years = item.options.map(yearIn);
	const key = item.keys.map(yearIn).find((year) => year !== undefined);
	const far = years.some(
		(year) => year !== undefined && key !== undefined && Math.abs(year - key) > YEARS
	);
	if (!far) return undefined;
	return {
		number: 26,
		name: 'anachronistic distractor',
		message: `A dated option lies more than ${YEARS} years from the right one.`,
		cure: 'Use dates of the same subject and time.'
	};
};

/** The year of an option that is a date; plain figures are none. */
function yearIn(option: string): number | undefined {
	if (!/\b1[6-9]\d\d\b|\b20\d\d\b/.test(option)) return undefined;
	const date = readDate(option.trim());
	return date ? yearOf(date) : undefined;
}
