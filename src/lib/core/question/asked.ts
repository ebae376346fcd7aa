import { formatDate } from '../date/format-date.ts';
import { parseEdtf } from '../date/historical-date.ts';
import type { Granularity, HistoricalDate } from '../date/historical-date.ts';

/** How exact a date the stem asks for: what it names ('in which year'), else what the date has. */
export function askedGranularity(stem: string, date: HistoricalDate): Granularity {
	const text = stem.toLowerCase();
	if (/\b(?:which|what|give the) month/.test(text)) return coarser('month', date.granularity);
	if (/\b(?:which|what|give the) season/.test(text)) return coarser('season', date.granularity);
	if (/\b(?:which|what|give the) (?:calendar )?year/.test(text))
		return coarser('year', date.granularity);
	return date.granularity;
}

const RANK: Readonly<Record<Granularity, number>> = {
	day: 0,
	month: 1,
	season: 2,
	year: 3,
	decade: 4,
	century: 5
};

function coarser(a: Granularity, b: Granularity): Granularity {
	return RANK[a] > RANK[b] ? a : b;
}

/** The date cut to the granularity asked; one that is already as coarse comes back as it is. */
export function coarsen(date: HistoricalDate, asked: Granularity): HistoricalDate {
	if (RANK[date.granularity] >= RANK[asked]) return date;
	const length = asked === 'month' ? 7 : asked === 'year' ? 4 : undefined;
	if (length === undefined) return date;
	const mark = date.approximate ? '~' : '';
	const [from, to] = [date.from.slice(0, length), date.to.slice(0, length)];
	return parseEdtf(from === to ? from + mark : `${from}/${to}`) ?? date;
}

/** The date as the key shows it at the granularity asked. */
export function dateKey(date: HistoricalDate, asked: Granularity): string {
	return formatDate(coarsen(date, asked));
}
