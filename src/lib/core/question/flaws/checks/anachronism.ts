import { firstSeen } from '../first-seen.ts';
import type { Check, Item } from '../item.ts';
import { placeOf } from '../scale.ts';
import { hasOptions, wrongOptions } from '../words.ts';

/** How many years after the stem's time a dated option may lie and still belong to it. */
const YEARS = 50;
const BEFORE_CHRIST = /\b(\d{1,4}) BC\b/;
const YEAR = /\b(1\d{3}|20\d\d)\b/g;

/** 26: an option from a later age than the stem. An option that is itself a date answers 'when', and is none. */
export const anachronism: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const others = wrongOptions(item).filter((option) => mayBeLate(option));
	if (others.length === 0) return undefined;
	const time = timeOf(item);
	if (time === undefined || !others.some((option) => isLater(option, time))) return undefined;
	return {
		number: 26,
		name: 'anachronistic distractor',
		message: 'An option belongs to a later age than the question.',
		cure: 'Use options of the same subject and time.'
	};
};

function mayBeLate(option: string): boolean {
	return firstSeen(option) !== undefined || (/\d{4}/.test(option) && placeOf(option) === undefined);
}

/** The last year that the stem speaks of, else that of its subject; before Christ negative. */
function timeOf(item: Item): number | undefined {
	const bc = BEFORE_CHRIST.exec(item.stem)?.[1];
	if (bc !== undefined) return -Number(bc);
	const known = lastYear(item.stem);
	if (known !== undefined) return known;
	return item.when && Number(item.when.to.slice(0, 4));
}

function isLater(option: string, time: number): boolean {
	const seen = firstSeen(option);
	if (seen !== undefined && seen > time) return true;
	const year = placeOf(option) === undefined ? lastYear(option) : undefined;
	return year !== undefined && year > time + YEARS;
}

function lastYear(text: string): number | undefined {
	const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
	return years.length === 0 ? undefined : Math.max(...years);
}
