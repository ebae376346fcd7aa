import type { BankIndex } from '#lib/core/bank/bank.ts';
import { seriesPoints, seriesTitle, seriesUnit } from '#lib/core/bank/series.ts';
import { figureText } from '#lib/core/bank/show.ts';
import type { Cell, Table } from '#lib/core/bank/table.ts';
import type { Exhibit } from '#lib/core/question/question.ts';

/** A table or chart in words and figures, so that the question can be answered without the app. */
export interface ExportedExhibit {
	readonly as: 'table' | 'chart';
	readonly caption: string;
	/** What is counted, where and when. */
	readonly base: string;
	/** The headings, the label of the rows first. */
	readonly columns: readonly string[];
	/** Each row's label and its cells as the table shows them. */
	readonly rows: readonly (readonly string[])[];
}

/** The exhibit of a reading in its exported shape; `undefined` where the bank has no such table. */
export function exportExhibit(exhibit: Exhibit, index: BankIndex): ExportedExhibit | undefined {
	const table = index.tables.get(exhibit.table);
	if (!table) return undefined;
	const { caption, base } = table;
	const common = { caption, base: `${base.counted}, ${base.area}, ${base.date}` };
	const { series } = exhibit;
	if (exhibit.as === 'table' || series === undefined) {
		return { as: 'table', ...common, ...wholeTable(table) };
	}
	const columns = [seriesTitle(table, series), seriesUnit(table, series)];
	const rows = seriesPoints(table, series).map(({ label, value }) => [label, cellText(value)]);
	return { as: 'chart', ...common, columns, rows };
}

function wholeTable(table: Table): Pick<ExportedExhibit, 'columns' | 'rows'> {
	const headings = table.columns.map(({ label, unit }) => `${label} (${unit ?? table.unit})`);
	const rows = table.rows.map(({ label, cells }) => [label, ...cells.map(cellText)]);
	return { columns: [table.rowLabel, ...headings], rows };
}

function cellText(cell: Cell): string {
	if (cell === 'none') return '';
	return cell === 'unreadable' ? '?' : figureText({ low: cell, high: cell, approximate: false });
}
