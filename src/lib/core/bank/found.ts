import type { FindingFact } from './fact.ts';
import type { Point } from './series.ts';
import { isOfOneUnit, seriesPoints } from './series.ts';
import type { Series, Table } from './table.ts';
import type { Nothing, Worked } from './worked.ts';
import { NAMED, nothing, rounded, workOutOf } from './worked.ts';

/** How the figures of a line move. */
export const TRENDS = [
	'it rose throughout',
	'it fell throughout',
	'it rose, then fell',
	'it fell, then rose',
	'it went up and down'
] as const;

/** One of the ways a line can move. */
export type Trend = (typeof TRENDS)[number];

/** The part of a line between two neighbouring figures. */
export interface Step {
	readonly from: Point;
	readonly to: Point;
}

/** What reading a line of a table comes to. */
export type Found =
	| { readonly kind: 'point'; readonly point: Point }
	| { readonly kind: 'trend'; readonly trend: Trend }
	| { readonly kind: 'step'; readonly step: Step }
	| Worked
	| Nothing;

const TOTAL = /\btotals?\b/i;

/** Works out a finding from the table's cells; says why where they give no one answer. Not for what a table cannot show. */
export function findIn(table: Table, finds: FindingFact['finds'], series: Series): Found {
	const points = seriesPoints(table, series);
	const least = leastOf(finds);
	if (points.length < series.among.length) return nothing('a cell it reads has no figure', NAMED);
	if (points.length < least)
		return nothing(`${points.length} figures are too few for it`, `read at least ${least}`);
	if (!isOfOneUnit(table, series))
		return nothing('the figures it reads have different units', 'read figures of one unit');
	switch (finds) {
		case 'highest':
		case 'lowest':
			return extreme(points, finds === 'highest' ? 1 : -1);
		case 'difference':
		case 'ratio':
		case 'share':
			return workOutOf(table, finds, series);
		case 'trend':
			return trend(points);
		case 'largest-change':
			return largestStep(points);
		case 'not-shown':
			return nothing('nothing is read', 'name what is missing');
	}
}

/** A largest change needs two rivals, and so four figures. */
function leastOf(finds: FindingFact['finds']): number {
	if (finds === 'difference' || finds === 'ratio' || finds === 'share') return 2;
	return finds === 'largest-change' ? 4 : 3;
}

function extreme(points: readonly Point[], sign: 1 | -1): Found {
	const total = points.find(({ label }) => TOTAL.test(label));
	if (total) return nothing(`'${total.id}' is a total`, 'leave it out: name the others in among:');
	const [first, second] = [...points].sort((a, b) => sign * (b.value - a.value));
	if (first === undefined || first.value === second?.value)
		return nothing(
			`'${first?.id ?? ''}' and '${second?.id ?? ''}' are level`,
			'ask something else, or leave one out of among:'
		);
	return { kind: 'point', point: first };
}

function trend(points: readonly Point[]): Found {
	const signs = stepsOf(points).map(({ from, to }) => Math.sign(to.value - from.value));
	if (signs.includes(0))
		return nothing('two neighbouring figures are the same', 'read a stretch that moves');
	const turns = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
	const rises = signs[0] === 1;
	if (turns > 1) return { kind: 'trend', trend: 'it went up and down' };
	if (turns === 1) {
		return { kind: 'trend', trend: rises ? 'it rose, then fell' : 'it fell, then rose' };
	}
	return { kind: 'trend', trend: rises ? 'it rose throughout' : 'it fell throughout' };
}

function largestStep(points: readonly Point[]): Found {
	const [first, second] = stepsOf(points).sort((a, b) => changeOf(b) - changeOf(a));
	if (first === undefined || (second && changeOf(first) === changeOf(second)))
		return nothing('two changes are equally large', 'read a stretch with one largest change');
	return { kind: 'step', step: first };
}

/** The steps of a line from each figure to the next. */
export function stepsOf(points: readonly Point[]): Step[] {
	return points.slice(1).flatMap((to, i) => {
		const from = points[i];
		return from ? [{ from, to }] : [];
	});
}

/** How far a step goes up or down, without float noise. */
export function changeOf({ from, to }: Step): number {
	return rounded(Math.abs(to.value - from.value), 6);
}
