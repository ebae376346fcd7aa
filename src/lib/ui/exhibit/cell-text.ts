import type { Cell, Table } from '#lib/core/bank/table.ts';

/** A cell as the table shows it, with so many decimals. */
export function cellText(cell: Cell, decimals: number): string {
	if (cell === 'unreadable') return 'unreadable';
	if (cell === 'none') return '–';
	const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return cell.toLocaleString('en-GB', digits);
}

/** The decimals of a column: its own, else the most that any of its figures has, so that points stand in line. */
export function decimalsOfColumn(table: Table, column: string): number {
	const at = table.columns.findIndex(({ id }) => id === column);
	const own = table.columns[at]?.decimals;
	return own ?? Math.max(0, ...table.rows.map(({ cells }) => decimalsOf(cells[at])));
}

function decimalsOf(cell: Cell | undefined): number {
	return typeof cell === 'number' ? (String(cell).split('.')[1]?.length ?? 0) : 0;
}
