import { daysInMonth, isoDay, pad } from './calendar.ts';

/** How exact a date is, finest first. */
export const GRANULARITIES = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;

/** One step of exactness, from day to century. */
export type Granularity = (typeof GRANULARITIES)[number];

/** A date as historians give it: between two days, both included, known to a granularity. */
export interface HistoricalDate {
	/** The text it was read from, in EDTF. */
	readonly edtf: string;
	/** First possible day, `YYYY-MM-DD`; `OPEN_FROM` where the start is open. */
	readonly from: string;
	/** Last possible day, `YYYY-MM-DD`; `OPEN_TO` where the end is open. */
	readonly to: string;
	/** Of an interval: the coarser of its two ends. */
	readonly granularity: Granularity;
	readonly approximate: boolean;
	readonly uncertain: boolean;
	/** Only for the form `a/b`. */
	readonly interval?: DateInterval;
}

/** The two ends of an interval; a missing end is open. */
export interface DateInterval {
	readonly start: HistoricalDate | undefined;
	readonly end: HistoricalDate | undefined;
}

/** Stands for an open start: the first day there is. */
export const OPEN_FROM = '0001-01-01';
/** Stands for an open end: the last day there is. */
export const OPEN_TO = '9999-12-31';

const CENTURY = /^(\d\d)XX$/;
const DECADE = /^(\d{3})X$/;
const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

type Span = Pick<HistoricalDate, 'from' | 'to' | 'granularity'>;

/**
 * Reads the EDTF the banks use: years 0001-9999, months, days, `192X`, `19XX`, seasons 21-24 (of the northern
 * hemisphere; winter begins in December of its year), `?`, `~`, `%` at the end, intervals with open ends (`..`).
 * Anything else, and a day that no calendar has, gives `undefined`.
 */
export function parseEdtf(text: string): HistoricalDate | undefined {
	const parts = text.split('/');
	if (parts.length === 1) return parseSingle(text);
	const [start = '', end = ''] = parts;
	return parts.length === 2 ? parseInterval(start, end) : undefined;
}

/** Joins two dates to the interval from the first to the second; `undefined` where it would run backwards or has no end. */
export function makeInterval(
	start: HistoricalDate | undefined,
	end: HistoricalDate | undefined
): HistoricalDate | undefined {
	const coarser = coarserOf(start?.granularity, end?.granularity);
	if (coarser === undefined) return undefined;
	const from = start?.from ?? OPEN_FROM;
	const to = end?.to ?? OPEN_TO;
	if (start && end && (start.from > end.from || start.to > end.to)) return undefined;
	return {
		edtf: `${start?.edtf ?? '..'}/${end?.edtf ?? '..'}`,
		from,
		to,
		granularity: coarser,
		approximate: Boolean(start?.approximate) || Boolean(end?.approximate),
		uncertain: Boolean(start?.uncertain) || Boolean(end?.uncertain),
		interval: { start, end }
	};
}

function parseInterval(startText: string, endText: string): HistoricalDate | undefined {
	const start = startText === '..' ? undefined : parseSingle(startText);
	const end = endText === '..' ? undefined : parseSingle(endText);
	if (start === undefined && startText !== '..') return undefined;
	if (end === undefined && endText !== '..') return undefined;
	return makeInterval(start, end);
}

function parseSingle(text: string): HistoricalDate | undefined {
	const mark = text.at(-1) ?? '';
	const qualified = mark === '?' || mark === '~' || mark === '%';
	const span = parseSpan(qualified ? text.slice(0, -1) : text);
	if (span === undefined) return undefined;
	const approximate = mark === '~' || mark === '%';
	const uncertain = mark === '?' || mark === '%';
	return { edtf: text, ...span, approximate, uncertain };
}

function parseSpan(text: string): Span | undefined {
	if (text.startsWith('0000')) return undefined;
	const century = CENTURY.exec(text);
	if (century) return years(`${century[1]}00`, `${century[1]}99`, 'century');
	const decade = DECADE.exec(text);
	if (decade) return years(`${decade[1]}0`, `${decade[1]}9`, 'decade');
	if (YEAR.test(text)) return years(text, text, 'year');
	const month = MONTH.exec(text);
	if (month) return monthOrSeason(Number(month[1]), Number(month[2]));
	const day = DAY.exec(text);
	if (day) return singleDay(Number(day[1]), Number(day[2]), Number(day[3]));
	return undefined;
}

function years(first: string, last: string, granularity: Granularity): Span | undefined {
	if (last === '0009' || last === '0099') return undefined;
	return { from: `${first}-01-01`, to: `${last}-12-31`, granularity };
}

function monthOrSeason(year: number, month: number): Span | undefined {
	if (month >= 21 && month <= 24) return season(year, month);
	const last = daysInMonth(year, month);
	if (last === 0) return undefined;
	return { from: isoDay(year, month, 1), to: isoDay(year, month, last), granularity: 'month' };
}

function season(year: number, code: number): Span | undefined {
	const first = (code - 20) * 3;
	const endYear = code === 24 ? year + 1 : year;
	const last = code === 24 ? 2 : first + 2;
	if (endYear > 9999) return undefined;
	return {
		from: `${pad(year, 4)}-${pad(first, 2)}-01`,
		to: isoDay(endYear, last, daysInMonth(endYear, last)),
		granularity: 'season'
	};
}

function singleDay(year: number, month: number, day: number): Span | undefined {
	if (day < 1 || day > daysInMonth(year, month)) return undefined;
	const iso = isoDay(year, month, day);
	return { from: iso, to: iso, granularity: 'day' };
}

function coarserOf(
	a: Granularity | undefined,
	b: Granularity | undefined
): Granularity | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return GRANULARITIES.indexOf(a) > GRANULARITIES.indexOf(b) ? a : b;
}
