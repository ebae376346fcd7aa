import type { Granularity, HistoricalDate } from './historical-date.ts';

/** The English month names in order. */
export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** The English seasons in EDTF order, 21 to 24. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * The date as a British reader expects it: '25 November 1930', 'the 1920s', 'winter 1929-30', 'about 1929',
 * '25 November to 7 December 1930' (parts that both ends share are said once), 'from 1930', 'until 1930'.
 */
export function formatDate(date: HistoricalDate): string {
	if (date.interval === undefined) return formatSingle(date);
	const { start, end } = date.interval;
	if (start === undefined) return end ? `until ${formatSingle(end)}` : '';
	if (end === undefined) return `from ${formatSingle(start)}`;
	if (start.edtf === end.edtf) return formatSingle(start);
	return `${formatStart(start, end)} to ${formatSingle(end)}`;
}

function formatSingle(date: HistoricalDate): string {
	return qualifier(date) + BARE[date.granularity](date);
}

/** The start of an interval without the year, or month and year, that the end is about to give. */
function formatStart(start: HistoricalDate, end: HistoricalDate): string {
	const shares = hasMonth(start) && hasMonth(end) && sameYear(start, end);
	if (!shares) return formatSingle(start);
	const bothDays = start.granularity === 'day' && end.granularity === 'day';
	if (bothDays && monthName(start) === monthName(end)) return qualifier(start) + dayNumber(start);
	const day = start.granularity === 'day' ? `${dayNumber(start)} ` : '';
	return `${qualifier(start)}${day}${monthName(start)}`;
}

const BARE: Readonly<Record<Granularity, (date: HistoricalDate) => string>> = {
	day: (date) => `${dayNumber(date)} ${monthName(date)} ${yearNumber(date)}`,
	month: (date) => `${monthName(date)} ${yearNumber(date)}`,
	season: formatSeason,
	year: (date) => String(yearNumber(date)),
	decade: (date) => `the ${yearNumber(date)}s`,
	century: (date) => `the ${ordinal(Math.floor(yearNumber(date) / 100) + 1)} century`
};

function formatSeason(date: HistoricalDate): string {
	const name = SEASONS[Math.floor(monthNumber(date) / 3) - 1] ?? 'winter';
	const year = yearNumber(date);
	return name === 'winter' ? `winter ${year}-${date.to.slice(2, 4)}` : `${name} ${year}`;
}

function qualifier(date: HistoricalDate): string {
	return (date.uncertain ? 'perhaps ' : '') + (date.approximate ? 'about ' : '');
}

function hasMonth(date: HistoricalDate): boolean {
	return date.granularity === 'day' || date.granularity === 'month';
}

function sameYear(a: HistoricalDate, b: HistoricalDate): boolean {
	return yearNumber(a) === yearNumber(b);
}

function yearNumber(date: HistoricalDate): number {
	return Number(date.from.slice(0, 4));
}

function monthNumber(date: HistoricalDate): number {
	return Number(date.from.slice(5, 7));
}

function monthName(date: HistoricalDate): string {
	return MONTHS[monthNumber(date) - 1] ?? '';
}

function dayNumber(date: HistoricalDate): string {
	return String(Number(date.from.slice(8, 10)));
}

function ordinal(n: number): string {
	const tens = n % 100;
	if (tens >= 11 && tens <= 13) return `${n}th`;
	return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}
