import { compareDates, mayOverlap, yearOf } from '../../date/compare-dates.ts';
import type { HistoricalDate } from '../../date/historical-date.ts';
import { isPlural } from '../grammatical-number.ts';

/** The three ways in which one event can lie to another, in their order. */
export const LIES = ['before', 'within', 'after'] as const;
/** How one event lies to another. */
export type Lie = (typeof LIES)[number];

/** How an event certainly lies to another one, and how that is asked. */
export interface Held {
	readonly lie: Lie;
	/** What follows 'Did it come', with `{label}` for the other event. */
	readonly asks: string;
	readonly options: Readonly<Record<Lie, string>>;
}

/** What lasts: an interval dates its length. Of other events an interval says when at the earliest and latest. */
const LASTS =
	/\b(?:trial|war|purge|campaign|plan|famine|strike|siege|occupation|blockade|reign|hearings|dictatorship|drought|congress|conference|crisis|collectivisation|recruitment|enrolment|exchange|verification|period|stage|term|imprisonment|exile|membership)$/;
const AFTER_HEAD = / (?:of|in|on|for|at|against|by|from|to|between|as|under)\b.*|,.*/;
/** A label that tells its own year. */
const DATED = /\b\d{4}\b/;
/** Years that two events may lie apart and still be mistaken for each other's. */
const YEARS = 5;

/** An event that lasted, or the month or year of another event; `undefined` where the dates leave a doubt or lie too far apart. */
export function holdInTime(
	date: HistoricalDate,
	other: { readonly label: string; readonly when: HistoricalDate }
): Held | undefined {
	const { label, when } = other;
	if (isHedged(date) || isHedged(when)) return undefined;
	if (Math.abs(yearOf(date) - yearOf(when)) > YEARS) return undefined;
	if (when.interval) return lasts(label) ? heldInSpan(date, when) : undefined;
	if (date.interval || DATED.test(label)) return undefined;
	const months = isExact(date) && isExact(when) && Math.abs(yearOf(date) - yearOf(when)) < 1;
	return heldInUnit(date, when, months ? 'month' : 'year');
}

/** How a date certainly lies to a span of time; `undefined` where it touches the span's ends. */
export function liesToSpan(date: HistoricalDate, span: HistoricalDate): Lie | undefined {
	if (!mayOverlap(date, span)) return compareDates(date, span) < 0 ? 'before' : 'after';
	const { start, end } = span.interval ?? {};
	if (!start || !end) return undefined;
	return date.from > start.to && date.to < end.from ? 'within' : undefined;
}

function heldInSpan(date: HistoricalDate, span: HistoricalDate): Held | undefined {
	const lie = liesToSpan(date, span);
	const options = { before: 'before it', within: 'during it', after: 'after it' };
	return lie && { lie, asks: 'before {label}, during it, or after it', options };
}

function heldInUnit(
	date: HistoricalDate,
	other: HistoricalDate,
	unit: 'month' | 'year'
): Held | undefined {
	const length = unit === 'month' ? 7 : 4;
	const within = [date.from, date.to, other.from, other.to].map((day) => day.slice(0, length));
	const [first = '', last = '', from = '', to = ''] = within;
	if (from !== to || first !== last) return undefined;
	const lie = first === from ? 'within' : first < from ? 'before' : 'after';
	return {
		lie,
		asks: `in an earlier ${unit} than {label}, in the same ${unit}, or in a later one`,
		options: {
			before: `in an earlier ${unit}`,
			within: `in the same ${unit}`,
			after: `in a later ${unit}`
		}
	};
}

function lasts(label: string): boolean {
	return !isPlural(label) && LASTS.test(label.replace(AFTER_HEAD, ''));
}

function isExact({ granularity }: HistoricalDate): boolean {
	return granularity === 'day' || granularity === 'month';
}

function isHedged({ approximate, uncertain }: HistoricalDate): boolean {
	return approximate || uncertain;
}
