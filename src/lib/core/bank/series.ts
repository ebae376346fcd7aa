import type { Column, Row, Series, Table } from './table.ts';
import { cellAt, figuresOf } from './table.ts';

/** A figure of a line with the label it stands under. */
export interface Point {
	/** Of the row, in a column; of the column, in a row. */
	readonly id: string;
	readonly label: string;
	readonly value: number;
}

/** The figures of a line in its order, labelled; names the table does not have and cells without a figure are left out. */
export function seriesPoints(table: Table, series: Series): readonly Point[] {
	return series.among.flatMap((id) => {
		const other = acrossOf(table, series).find((one) => one.id === id);
		const value =
			series.of === 'column' ? cellAt(table, id, series.id) : cellAt(table, series.id, id);
		return other && typeof value === 'number' ? [{ id, label: other.label, value }] : [];
	});
}

/** The label of the line: its column's with what the rows are, or its row's; empty where the table has no such line. */
export function seriesTitle(table: Table, series: Series): string {
	const label = lineOf(table, series)?.label;
	if (label === undefined) return '';
	return series.of === 'column' ? `${label}, by ${table.rowLabel}` : label;
}

/** The unit of the line's figures, the first figure's where columns differ. */
export function seriesUnit(table: Table, series: Series): string {
	return columnsRead(table, series)[0]?.unit ?? table.unit;
}

/** Whether all figures of the line count the same unit, so that they can be compared and drawn together. */
export function isOfOneUnit(table: Table, series: Series): boolean {
	const units = columnsRead(table, series).map((column) => column.unit ?? table.unit);
	return new Set(units).size < 2;
}

/** The whole line that a part is read from: every figure in the part's unit, in the table's order. */
export function wholeLine(table: Table, series: Series): Series {
	const unit = seriesUnit(table, series);
	const ids = figuresOf(table, series.of, series.id);
	const among = ids.filter((id) => seriesUnit(table, { ...series, among: [id] }) === unit);
	return { ...series, among };
}

/** The decimals that all figures of the line are shown with: the column's own, else as many as any of them has. */
export function seriesDecimals(table: Table, series: Series): number {
	const given = columnsRead(table, series).flatMap(({ decimals }) => decimals ?? []);
	const found = seriesPoints(table, series).map(({ value }) => decimalsOf(value));
	return Math.max(0, ...(given.length > 0 ? given : found));
}

/** The column or row that a line is; `undefined` where the table has no such line. */
export function lineOf(table: Table, { of, id }: Series): Column | Row | undefined {
	return (of === 'column' ? table.columns : table.rows).find((one) => one.id === id);
}

/** What the figures of a line stand under: rows of a column, columns of a row. */
export function acrossOf(table: Table, { of }: Series): readonly (Column | Row)[] {
	return of === 'column' ? table.rows : table.columns;
}

function columnsRead(table: Table, { of, id, among }: Series): Column[] {
	const ids = of === 'column' ? [id] : among;
	return ids.flatMap((one) => table.columns.find((column) => column.id === one) ?? []);
}

function decimalsOf(value: number): number {
	return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
