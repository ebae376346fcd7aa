import { makeInterval, parseEdtf } from '../date/historical-date.ts';
import { readDateParts, toEdtf } from './date-parts.ts';
import type { HistoricalDate } from '../date/historical-date.ts';
import type { DateParts } from './date-parts.ts';

/** Longer answers are not read. */
export const LONGEST_DATE = 100;

const SINCE = /^(?:since|from|after)\s/;
const UNTIL = /^(?:until|till|up to|before)\s/;
const FRAMES = [/^between\s(.+)\sand\s(.+)$/, /^from\s(.+)\s(?:to|until|till)\s(.+)$/];
const JOINTS = [' to ', ' until ', ' till ', ' through ', ' - ', '/', '-'];
const SHORT_YEARS = /^(?:(about|perhaps|perhaps about)\s)?(\d{4})\s?[-/]\s?(\d{1,2})$/;
const WINTER_YEARS = /\bwinter (?:of )?(\d{4}) ?[-/] ?(\d{1,4})\b/g;

/**
 * Reads a date as a student types it: '25 Nov 1930', 'November 25th, 1930', '25/11/1930' (day first), '25.11.30' (19xx),
 * 'Nov 1930', 'spring 1930', 'the 1920s', '20th century', 'about 1929', '1925-30' and '1905-07' (years, not a month or season),
 * '25 November to 7 December 1930', 'since 1928', and else EDTF. A day without a year, and a range that runs
 * backwards, give `undefined`.
 */
export function readDate(text: string): HistoricalDate | undefined {
	if (text.length > LONGEST_DATE) return undefined;
	const plain = plainText(text);
	return (
		readShortYears(plain) ??
		parseEdtf(plain.toUpperCase()) ??
		readSingle(plain) ??
		readRange(plain) ??
		readOpen(plain)
	);
}

function plainText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/['’`]/g, "'")
		.replace(/[,()]/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(WINTER_YEARS, winterOf)
		.trim()
		.replace(/^(?:in|on|during|it was)\s/, '');
}

/** 'Winter 1929-30' begins in December 1929. */
function winterOf(whole: string, year: string, next: string): string {
	return String(Number(year) + 1).endsWith(next) ? `winter ${year}` : whole;
}

function readSingle(text: string): HistoricalDate | undefined {
	const parts = readDateParts(text);
	return parts && single(parts);
}

function single(parts: DateParts): HistoricalDate | undefined {
	const edtf = toEdtf(parts);
	return edtf === undefined ? undefined : parseEdtf(edtf);
}

/** '1925-30' and '1925/6': the last digits of the first year that change. */
function readShortYears(text: string): HistoricalDate | undefined {
	const match = SHORT_YEARS.exec(text);
	if (!match) return undefined;
	const [, lead = '', first = '', last = ''] = match;
	const full = first.slice(0, 4 - last.length) + last;
	if (full <= first) return undefined;
	return makeInterval(readSingle(`${lead} ${first}`.trim()), readSingle(full));
}

function readRange(text: string): HistoricalDate | undefined {
	for (const [left, right] of splits(text)) {
		const start = readDateParts(left.trim());
		const end = readDateParts(right.trim());
		const range = start && end && joined(start, end);
		if (range) return range;
	}
	return undefined;
}

function splits(text: string): [string, string][] {
	const framed = FRAMES.flatMap((frame): [string, string][] => {
		const match = frame.exec(text);
		return match ? [[match[1] ?? '', match[2] ?? '']] : [];
	});
	const at = JOINTS.flatMap((joint): [string, string][] => {
		const parts = text.split(joint);
		return parts.length === 2 ? [[parts[0] ?? '', parts[1] ?? '']] : [];
	});
	return [...framed, ...at];
}

/** Each end lends the other the year, and the month, that it left unsaid. */
function joined(start: DateParts, end: DateParts): HistoricalDate | undefined {
	const year = start.year ?? end.year;
	const left = { ...start, ...(year === undefined ? {} : { year }) };
	const right = { ...end, ...(end.year === undefined && year !== undefined ? { year } : {}) };
	if (left.day !== undefined && left.month === undefined && right.month !== undefined) {
		left.month = right.month;
	}
	if (right.day !== undefined && right.month === undefined && left.month !== undefined) {
		right.month = left.month;
	}
	const from = single(left);
	const to = single(right);
	return from && to ? makeInterval(from, to) : undefined;
}

function readOpen(text: string): HistoricalDate | undefined {
	if (SINCE.test(text)) {
		const start = readSingle(text.replace(SINCE, ''));
		return start && makeInterval(start, undefined);
	}
	const end = UNTIL.test(text) ? readSingle(text.replace(UNTIL, '')) : undefined;
	return end && makeInterval(undefined, end);
}
