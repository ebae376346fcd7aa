import type { SourceId, TableId } from '../ids.ts';
import type { LineRange } from '../source/source.ts';

/** A figure, or why there is none: the print cannot be read, or the table leaves the cell empty. */
export type Cell = number | 'unreadable' | 'none';

/** What is counted, where and when. */
export interface Base {
	readonly counted: string;
	readonly area: string;
	readonly date: string;
}

/** A column of a table; its unit, decimals and base count before the table's. */
export interface Column {
	readonly id: string;
	readonly label: string;
	readonly unit?: string;
	/** Where this column counts others, elsewhere or at another time than the table. */
	readonly base?: Partial<Base>;
	/** Decimals shown for every figure of the column. */
	readonly decimals?: number;
	/** Per cent within which a typed figure counts as right. */
	readonly tolerance?: number;
}

/** One line of figures in a table: a column down some of its rows, or a row across some of its columns. */
export interface Series {
	readonly of: 'column' | 'row';
	readonly id: string;
	/** Ids of the rows or columns read, in order. */
	readonly among: readonly string[];
}

/** A row of a table. */
export interface Row {
	readonly id: string;
	readonly label: string;
	readonly cells: readonly Cell[];
}

/** A statistical table of a source with the base every stem repeats. */
export interface Table {
	readonly id: TableId;
	readonly caption: string;
	readonly source: SourceId;
	readonly lines: LineRange;
	readonly section: string;
	readonly base: Base;
	/** Stems for its cells, with `{row}`, `{column}`, `{counted}`, `{area}`, `{date}`. */
	readonly ask: readonly string[];
	readonly unit: string;
	readonly rowLabel: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	readonly note?: string;
}

/** The cell at a row and column id; `undefined` where there is no such row or column. */
export function cellAt(table: Table, row: string, column: string): Cell | undefined {
	const index = table.columns.findIndex((c) => c.id === column);
	return table.rows.find((r) => r.id === row)?.cells[index];
}

/** Ids of the rows of a column, or of the columns of a row, that hold a figure; none where there is no such line. */
export function figuresOf(
	table: Table | undefined,
	of: Series['of'],
	id: string | undefined
): string[] {
	if (!table || id === undefined) return [];
	const line = of === 'column' ? table.rows : table.columns;
	return line
		.map((one) => one.id)
		.filter((other) => typeof seriesCell(table, of, id, other) === 'number');
}

function seriesCell(table: Table, of: Series['of'], id: string, other: string): Cell | undefined {
	return of === 'column' ? cellAt(table, other, id) : cellAt(table, id, other);
}
