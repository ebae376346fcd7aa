import type { FindingFact } from '../../bank/fact.ts';
import type { Point } from '../../bank/series.ts';
import { lineOf, seriesPoints, seriesUnit } from '../../bank/series.ts';
import type { Base, Column, Row, Series, Table } from '../../bank/table.ts';
import { isPerCent } from '../../bank/worked.ts';

/** What is asked of a table that leaves something out. */
export const ODD_QUESTION = 'Odd one out: which of these questions can the table NOT answer?';

/** The stem of a finding that its author has not worded: line, base and what is sought. */
export function findingStem(table: Table, { finds, series }: FindingFact): string {
	if (series === undefined) return ODD_QUESTION;
	const line = lineOf(table, series);
	if (line === undefined) return '';
	const base = baseOf(table, line);
	const about = `‘${line.label}’ (${base.counted}, ${base.area}, ${base.date})`;
	const [first, second] = seriesPoints(table, series);
	const last = seriesPoints(table, series).at(-1);
	const heading = series.of === 'column' ? table.rowLabel : 'heading';
	switch (finds) {
		case 'highest':
		case 'lowest':
			return `Which ${heading} has the ${finds} figure for ${about}?`;
		case 'trend':
			return `How does the figure for ${about} move from ${named(first)} to ${named(last)}?`;
		case 'largest-change':
			return `From which point to the next does the figure for ${about} change most?`;
		default:
			return pairStem(finds, unitIn(table, series), about, named(first), named(second));
	}
}

function pairStem(
	finds: FindingFact['finds'],
	unit: string,
	about: string,
	first: string,
	second: string
): string {
	if (finds === 'difference')
		return `By how many ${unit} do ${first} and ${second} differ in ${about}?`;
	if (finds === 'ratio') return `How many times as large as ${second} is ${first} in ${about}?`;
	return `What share of ${second} is ${first} in ${about}?`;
}

function unitIn(table: Table, series: Series): string {
	const unit = seriesUnit(table, series);
	return isPerCent(unit) ? 'percentage points' : unit;
}

function named(point: Point | undefined): string {
	return point ? `‘${point.label}’` : '';
}

function baseOf(table: Table, line: Column | Row): Base {
	return { ...table.base, ...('base' in line ? line.base : {}) };
}
