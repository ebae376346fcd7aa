import type { Fact } from '#lib/core/bank/fact.ts';
import { seriesPoints, type Point } from '#lib/core/bank/series.ts';
import type { Series, Table } from '#lib/core/bank/table.ts';
import type { ReadingQuestion } from '#lib/core/question/question.ts';
import { cellText, decimalsOfColumn } from './cell-text.ts';

/** Cells of a table, by row and column. */
export type Cells = ReadonlySet<string>;

/** Names a cell in a set of cells. */
export function cellKey(row: string, column: string): string {
	return JSON.stringify([row, column]);
}

/** The cells of a line of figures. */
export function cellsOf({ of, id, among }: Series): Cells {
	return new Set(among.map((other) => (of === 'column' ? cellKey(other, id) : cellKey(id, other))));
}

/** The line of figures that a fact reads in its table; none where it reads no figure. */
export function lineRead(fact: Fact | undefined): Series | undefined {
	if (fact?.kind === 'cell') return { of: 'column', id: fact.column, among: [fact.row] };
	return fact?.kind === 'finding' ? fact.series : undefined;
}

/** The cells that the answer was read from: those the key names or gives, else the whole line. */
export function cellsRead(
	question: Pick<ReadingQuestion, 'key' | 'exhibit'>,
	fact: Fact | undefined,
	table: Table
): Cells {
	const line = lineRead(fact) ?? question.exhibit.series;
	if (!line || (fact?.kind === 'finding' && fact.finds === 'not-shown')) return new Set();
	const key = question.key.toLowerCase();
	const points = seriesPoints(table, line);
	const named = namedIn(key, points);
	const given = points.filter(({ id, value }) => {
		const decimals = decimalsOfColumn(table, line.of === 'column' ? line.id : id);
		return key.split(' ').includes(cellText(value, decimals));
	});
	const read = [named, given, points].find((some) => some.length > 0) ?? [];
	return cellsOf({ ...line, among: read.map(({ id }) => id) });
}

/** The points whose labels a text names, the longest taken first: 'agricultural workers' does not name 'workers'. */
function namedIn(text: string, points: readonly Point[]): readonly Point[] {
	let rest = ` ${text} `;
	const named = points
		.toSorted((a, b) => b.label.length - a.label.length)
		.filter(({ label }) => {
			const before = rest;
			rest = rest.replace(` ${label.toLowerCase()} `, ' ; ');
			return rest !== before;
		});
	return points.filter((point) => named.includes(point));
}
