import type { BankIndex } from '../../bank/bank.ts';
import type { Tolerance } from '../../bank/fact.ts';
import type { Found } from '../../bank/found.ts';
import type { Point } from '../../bank/series.ts';
import { seriesPoints } from '../../bank/series.ts';
import type { Series, Table } from '../../bank/table.ts';
import type { Worked } from '../../bank/worked.ts';
import { formatDate } from '../../date/format-date.ts';
import type { HistoricalDate } from '../../date/historical-date.ts';
import { parseEdtf } from '../../date/historical-date.ts';
import type { Candidate } from '../card.ts';
import { dateEnd, dateScale } from '../distractors/date-candidates.ts';
import type { Answer } from '../question.ts';
import { pointFigure } from './point-figure.ts';
import { pointRivals, stepRivals, stepText, trendRivals } from './rivals.ts';
import { slipsOf } from './slips.ts';
import { workedFigure, working } from './worked-figure.ts';

/** What a finding comes to as a card has it. */
export interface FindingKey {
	readonly answer: Answer;
	readonly key: string;
	readonly own: readonly Candidate[];
	/** How a figure was worked out. */
	readonly how?: string;
}

/** The key of a finding with the wrong answers that the table proves wrong; `undefined` where the cells give none. */
export function findingKey(
	index: BankIndex,
	table: Table,
	series: Series,
	found: Found,
	tolerance: Tolerance
): FindingKey | undefined {
	switch (found.kind) {
		case 'nothing':
			return undefined;
		case 'point': {
			const own = pointRivals(index, table, series, found.point);
			return dated(found.point, own) ?? labelled(table, series, found.point, own);
		}
		case 'trend':
			return worded(found.trend, [], trendRivals(table, series, found.trend));
		case 'step': {
			const { from, to } = found.step;
			const short = [`${from.label} to ${to.label}`, `between ${from.label} and ${to.label}`];
			const own = stepRivals(index, table, series, found.step);
			return worded(stepText(index, found.step), short, own);
		}
		case 'worked':
			return reckoned(index, table, series, found, tolerance);
	}
}

function worded(text: string, accepts: readonly string[], own: readonly Candidate[]): FindingKey {
	return { answer: { type: 'text', text, accepts }, key: text, own };
}

/** A label; what it shares with all others of the line may be left out: 'rural' of 'rural cells'. */
function labelled(
	table: Table,
	series: Series,
	{ label }: Point,
	own: readonly Candidate[]
): FindingKey {
	const last = (text: string) => text.split(' ').at(-1) ?? '';
	const labels = seriesPoints(table, series).map((point) => point.label);
	const isShared = labels.every((other) => last(other) === last(label) && other !== last(other));
	return worded(label, isShared ? [label.slice(0, -last(label).length).trim()] : [], own);
}

/** Years and days are asked for as dates, so that they are typed and ordered as such. */
function dated(key: Point, own: readonly Candidate[]): FindingKey | undefined {
	const date = dateIn(key.label);
	const rivals = own.flatMap((candidate) => {
		const other = dateIn(candidate.text);
		return other ? [{ ...candidate, scale: dateScale(other), end: dateEnd(other) }] : [];
	});
	if (!date || rivals.length < own.length) return undefined;
	return { answer: { type: 'date', date, asked: date.granularity }, key: key.label, own: rivals };
}

function dateIn(label: string): HistoricalDate | undefined {
	const date = parseEdtf(label);
	return date && formatDate(date) === label ? date : undefined;
}

function reckoned(
	index: BankIndex,
	table: Table,
	series: Series,
	worked: Worked,
	tolerance: Tolerance
): FindingKey {
	const shown = (point: Point) => pointFigure(table, series, point);
	const how = working(worked, shown(worked.first), shown(worked.second));
	const { value, unit, decimals } = worked;
	return {
		answer: {
			type: 'number',
			figure: { low: value, high: value, approximate: false },
			unit,
			decimals,
			tolerance: atLeastRounding(worked, tolerance)
		},
		key: workedFigure(worked, value),
		own: slipsOf(index, table, series, worked, how),
		how
	};
}

/** A quotient has more decimals than the key shows: half of the last one is no mistake. */
function atLeastRounding({ finds, decimals }: Worked, tolerance: Tolerance): Tolerance {
	if (finds === 'difference' || tolerance.kind !== 'exact') return tolerance;
	return { kind: 'plus-minus', n: 0.5 * 10 ** -decimals };
}
