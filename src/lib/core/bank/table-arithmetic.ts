import type { Cell } from './table.ts';
import type { AuthoredTable } from './table.schema.ts';

/** One cell that the table's own arithmetic gives, beside what is printed. */
export interface Computed {
	readonly row: string;
	readonly column: string;
	readonly printed: number;
	readonly computed: number;
	/** How far the two may lie apart by rounding. */
	readonly within: number;
	/** How it was worked out, in words: 'the sum of 1927, 1928'. */
	readonly how: string;
}

/** What a table's declared sums, shares and index figures give; cells that cannot be read take no part. */
export function computeTable(table: AuthoredTable): Computed[] {
	return [...sums(table), ...shares(table), ...indexes(table)];
}

/** Whether a printed figure agrees with the computed one, rounding allowed for. */
export function agrees({ printed, computed, within }: Computed): boolean {
	return Math.abs(printed - computed) <= within + 1e-9;
}

type Sum = NonNullable<AuthoredTable['sums']>[number];

function sums(table: AuthoredTable): Computed[] {
	return (table.sums ?? []).flatMap((sum) => {
		const across = sum.of === 'rows' ? columnIds(table) : rowIds(table);
		return across.flatMap((other) => oneSum(table, sum, other));
	});
}

/** The sum along one row or column; one without a printed total is held at its last part. */
function oneSum(table: AuthoredTable, sum: Sum, other: string): Computed[] {
	const at = (name: string) =>
		sum.of === 'rows' ? cell(table, name, other) : cell(table, other, name);
	const cells = sum.parts.map((name) => at(name));
	const printed = sum.equals ?? (sum.total === undefined ? undefined : at(sum.total));
	if (typeof printed !== 'number') return [];
	if (cells.some((one) => one === undefined || one === 'unreadable')) return [];
	const figures = cells.filter((one) => typeof one === 'number');
	const place = sum.total ?? sum.parts.at(-1) ?? '';
	const [row, column] = sum.of === 'rows' ? [place, other] : [other, place];
	const places = Math.min(...[printed, ...figures].map(lastPlace));
	const rounding = places === 1 ? 0 : (places / 2) * (sum.parts.length + 1);
	return [
		{
			row,
			column,
			printed,
			computed: figures.reduce((total, one) => total + one, 0),
			within: sum.within ?? rounding,
			how: `the sum of ${sum.parts.join(', ')}`
		}
	];
}

function shares(table: AuthoredTable): Computed[] {
	return (table.shares ?? []).flatMap(({ part, whole, of, share, within }) =>
		rowIds(table).flatMap((row) => {
			const total =
				of === undefined ? cell(table, row, whole ?? '') : cell(table, String(of), part);
			const name = of === undefined ? whole : `${part} of ${String(of)}`;
			const how = `${part} in a hundred of ${name ?? ''}`;
			return ratio(table, row, share, cell(table, row, part), total, within, how);
		})
	);
}

function indexes(table: AuthoredTable): Computed[] {
	return (table.indexes ?? []).flatMap(({ column, of, base, within }) =>
		rowIds(table).flatMap((row) => {
			const [a, b] = [cell(table, row, of), cell(table, base, of)];
			return ratio(table, row, column, a, b, within, `${of} where ${base} is 100`);
		})
	);
}

function ratio(
	table: AuthoredTable,
	row: string,
	column: string,
	part: Cell | undefined,
	whole: Cell | undefined,
	within: number | undefined,
	how: string
): Computed[] {
	const printed = cell(table, row, column);
	if (typeof printed !== 'number' || typeof part !== 'number' || typeof whole !== 'number')
		return [];
	const computed = (100 * part) / whole;
	return [{ row, column, printed, computed, within: within ?? lastPlace(printed) / 2, how }];
}

/** The unit of a figure's last printed place: 0.1 for 12.5, 1 for a whole number. */
function lastPlace(figure: number): number {
	const decimals = String(figure).split('.')[1]?.length ?? 0;
	return 10 ** -decimals;
}

function cell(table: AuthoredTable, row: string, column: string): Cell | undefined {
	const index = table.columns.findIndex(({ id }) => id === column);
	return table.rows.find(({ id }) => String(id) === row)?.cells[index];
}

function rowIds(table: AuthoredTable): string[] {
	return table.rows.map(({ id }) => String(id));
}

function columnIds(table: AuthoredTable): string[] {
	return table.columns.map(({ id }) => id);
}
