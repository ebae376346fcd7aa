import { pad } from './calendar.ts';
import type { HistoricalDate } from './historical-date.ts';

/** Orders dates by their first possible day, then by their last: negative where `a` comes first, 0 where both agree. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
	return compareText(a.from, b.from) || compareText(a.to, b.to);
}

/** Whether some day is possible under both dates. */
export function overlaps(a: HistoricalDate, b: HistoricalDate): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** How many years 'about' and 'perhaps' may be out: two, or ten where only the decade or century is known. */
function slack({ approximate, uncertain, granularity }: HistoricalDate): number {
	if (!approximate && !uncertain) return 0;
	return granularity === 'decade' || granularity === 'century' ? 10 : 2;
}

/** Whether some day is possible under both dates once 'about' and 'perhaps' are allowed for. */
export function mayOverlap(a: HistoricalDate, b: HistoricalDate): boolean {
	const years = slack(a) + slack(b);
	return earlier(a.from, years) <= b.to && earlier(b.from, years) <= a.to;
}

function earlier(day: string, years: number): string {
	return pad(Math.max(1, Number(day.slice(0, 4)) - years), 4) + day.slice(4);
}

/** Whether every day possible under `inner` is possible under `outer`. */
export function covers(outer: HistoricalDate, inner: HistoricalDate): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

/** The year in which a date begins; of an interval with an open start, the year in which it ends. */
export function yearOf(date: HistoricalDate): number {
	const end = date.interval?.end;
	const known = date.interval && !date.interval.start && end ? end.to : date.from;
	return Number(known.slice(0, 4));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
