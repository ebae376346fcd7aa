import type { CellFact, FindingFact } from '../../bank/fact.ts';
import type { Found } from '../../bank/found.ts';
import { changeOf, findIn, stepsOf } from '../../bank/found.ts';
import type { Point } from '../../bank/series.ts';
import { seriesPoints, wholeLine } from '../../bank/series.ts';
import type { Series, Table } from '../../bank/table.ts';

/** Fewer bars are no chart; more cannot be told apart on a phone. */
const FEWEST = 3;
const MOST = 12;
/** Bars must differ by so much of the longest to be told apart by eye. */
const VISIBLE = 0.04;
/** A shorter bar cannot be read off. */
const READABLE = 0.1;

/** The line to draw where a finding or cell can be read from a chart of it; `undefined` where the eye could not tell. */
export function chartSeries(table: Table, fact: FindingFact | CellFact): Series | undefined {
	const read = fact.kind === 'cell' ? cellLine(fact) : fact.series;
	if (read === undefined) return undefined;
	const whole = fact.kind === 'finding' && seriesPoints(table, read).length >= FEWEST;
	const line = whole ? read : wholeLine(table, read);
	const points = seriesPoints(table, line);
	if (points.length < FEWEST || points.length > MOST) return undefined;
	if (points.some(({ value }) => value < 0)) return undefined;
	const top = Math.max(...points.map(({ value }) => value));
	return isVisible(table, fact, read, points, top) ? line : undefined;
}

function cellLine({ row, column }: CellFact): Series {
	return { of: 'column', id: column, among: [row] };
}

function isVisible(
	table: Table,
	fact: FindingFact | CellFact,
	read: Series,
	points: readonly Point[],
	top: number
): boolean {
	const found: Found | undefined =
		fact.kind === 'finding' ? findIn(table, fact.finds, read) : undefined;
	const differ = (a: number, b: number) => Math.abs(a - b) > VISIBLE * top;
	switch (found?.kind) {
		case 'point': {
			const { point } = found;
			return points.every(({ id, value }) => id === point.id || differ(value, point.value));
		}
		case 'trend':
			return stepsOf(points).every(({ from, to }) => differ(from.value, to.value));
		case 'step': {
			const changes = stepsOf(points)
				.map(changeOf)
				.sort((a, b) => b - a);
			return differ(changes[0] ?? 0, changes[1] ?? 0);
		}
		default:
			return seriesPoints(table, read).every(({ value }) => value >= READABLE * top);
	}
}
