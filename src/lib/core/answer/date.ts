import { formatDate } from '../date/format-date.ts';
import { GRANULARITIES, parseEdtf } from '../date/historical-date.ts';
import { covers, overlaps } from '../date/compare-dates.ts';
import { pad } from '../date/calendar.ts';
import { readDate } from './read-date.ts';
import type { Granularity, HistoricalDate } from '../date/historical-date.ts';

/** How a typed date fared; the reason is a sentence for the student. */
export interface DateCheck {
	readonly kind: 'right' | 'partly' | 'wrong' | 'unreadable';
	readonly reason: string;
}

type Fit = 'right' | 'finer-wrong' | 'coarser' | 'wrong';

/**
 * Checks a typed date at the granularity asked: finer and consistent is right, coarser is partly right (no coarser than
 * a decade, unless a decade or century is asked), of an interval both ends are wanted and one is partly right. Where the
 * fact is known less exactly than asked, its own granularity holds. 'About' and 'perhaps' are neither asked nor punished.
 */
export function checkDate(answer: string, expected: HistoricalDate, asked: Granularity): DateCheck {
	const given = readDate(answer);
	if (given === undefined) {
		const reason = 'This could not be read as a date: write it as 25 November 1930, or 1930.';
		return { kind: 'unreadable', reason };
	}
	const ends = wantedEnds(expected, asked);
	return ends ? checkInterval(given, ends, expected, asked) : checkSingle(given, expected, asked);
}

/** The date seen no closer than a granularity: 25 November 1930 by month is November 1930. Intervals, coarser dates, and a winter that no one year holds, stay. */
export function widen(date: HistoricalDate, to: Granularity): HistoricalDate {
	if (date.interval || rank(date.granularity) >= rank(to)) return date;
	const year = date.from.slice(0, 4);
	const month = date.from.slice(5, 7);
	const texts: Readonly<Record<Granularity, string>> = {
		day: date.from,
		month: `${year}-${month}`,
		season: seasonText(Number(year), Number(month)),
		year,
		decade: `${year.slice(0, 3)}X`,
		century: `${year.slice(0, 2)}XX`
	};
	const wide = parseEdtf(texts[to]);
	return wide && covers(wide, date) ? wide : date;
}

interface Ends {
	readonly start: HistoricalDate | undefined;
	readonly end: HistoricalDate | undefined;
}

/** The ends of an interval that differ at the granularity asked; `undefined` where one date is the whole answer. */
function wantedEnds(expected: HistoricalDate, asked: Granularity): Ends | undefined {
	if (expected.interval === undefined) return undefined;
	const { start, end } = expected.interval;
	if (start && end && sameSpan(widen(start, asked), widen(end, asked))) return undefined;
	return { start, end };
}

function checkSingle(
	given: HistoricalDate,
	expected: HistoricalDate,
	asked: Granularity
): DateCheck {
	const truth = formatDate(expected);
	const fit = fitOf(given, expected, asked);
	if (fit === 'right') return { kind: 'right', reason: `${truth} is right.` };
	if (fit === 'coarser') {
		return { kind: 'partly', reason: `Right, but not exact enough: it was ${truth}.` };
	}
	if (fit === 'finer-wrong') {
		return { kind: 'partly', reason: `The ${asked} is right, but not the rest: it was ${truth}.` };
	}
	return { kind: 'wrong', reason: `You wrote ${formatDate(given)}; it was ${truth}.` };
}

function checkInterval(
	given: HistoricalDate,
	ends: Ends,
	expected: HistoricalDate,
	asked: Granularity
): DateCheck {
	const truth = formatDate(expected);
	const { start, end } = given.interval ?? { start: given, end: given };
	const fits = [endFit(start, ends.start, asked), endFit(end, ends.end, asked)];
	const wanted = fits.filter((fit) => fit !== undefined);
	if (wanted.every((fit) => fit === 'right'))
		return { kind: 'right', reason: `${truth} is right.` };
	if (wanted.includes('right')) {
		return { kind: 'partly', reason: `One end is right: the dates are ${truth}.` };
	}
	if (wanted.some((fit) => fit !== 'wrong')) {
		return { kind: 'partly', reason: `Right as far as it goes: the dates are ${truth}.` };
	}
	return { kind: 'wrong', reason: `You wrote ${formatDate(given)}; the dates are ${truth}.` };
}

/** `undefined` where the interval is open at this end and nothing is asked. */
function endFit(
	given: HistoricalDate | undefined,
	wanted: HistoricalDate | undefined,
	asked: Granularity
): Fit | undefined {
	if (wanted === undefined) return undefined;
	return given === undefined ? 'wrong' : fitOf(given, wanted, asked);
}

function fitOf(given: HistoricalDate, expected: HistoricalDate, asked: Granularity): Fit {
	const wanted = singleSpan(expected, asked);
	if (covers(wanted, given)) {
		return overlaps(given, expected) ? 'right' : 'finer-wrong';
	}
	return covers(given, wanted) && !tooCoarse(given, asked) ? 'coarser' : 'wrong';
}

/** An interval whose ends are one date at the granularity asked is that date. */
function singleSpan(expected: HistoricalDate, asked: Granularity): HistoricalDate {
	const start = expected.interval?.start;
	return start ? widen(start, asked) : widen(expected, asked);
}

// '1917 to 1991' or 'the 20th century' holds almost every answer and shows knowledge of none.
function tooCoarse(given: HistoricalDate, asked: Granularity): boolean {
	if (rank(asked) >= rank('decade')) return false;
	return Number(given.to.slice(0, 4)) - Number(given.from.slice(0, 4)) >= 10;
}

function sameSpan(a: HistoricalDate, b: HistoricalDate): boolean {
	return a.from === b.from && a.to === b.to;
}

// January and February belong to the winter of the year before.
function seasonText(year: number, month: number): string {
	const quarter = Math.floor(month / 3);
	if (quarter === 0) return `${pad(year - 1, 4)}-24`;
	return `${pad(year, 4)}-${20 + quarter}`;
}

function rank(granularity: Granularity): number {
	return GRANULARITIES.indexOf(granularity);
}
