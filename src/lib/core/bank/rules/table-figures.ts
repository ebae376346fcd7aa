import { linesIn, parseLines } from '../../source/line-ranges.ts';
import { holds, scan } from '../../source/scan.ts';
import type { Item, Path } from '../item.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { agrees, computeTable } from '../table-arithmetic.ts';
import type { Computed } from '../table-arithmetic.ts';
import type { AuthoredTable } from '../table.schema.ts';
import type { Rule, Texts } from './rule.ts';

type TableItem = Item<AuthoredTable>;
type Mismatch = NonNullable<AuthoredTable['mismatches']>[number];

/** Rows of the wrong length, names that are no row or column, arithmetic that does not come out, cells not in their lines. */
export const tableFigures: Rule = ({ draft, texts }) =>
	draft.tables.flatMap((item) => [
		...rowLengths(item),
		...unknownNames(item),
		...arithmetic(item),
		...cellsFound(item, texts)
	]);

function rowLengths(item: TableItem): Problem[] {
	const wanted = item.value.columns.length;
	return item.value.rows.flatMap(({ id, cells }, index) => {
		if (cells.length === wanted) return [];
		const message = `the row '${id}' has ${cells.length} cells for ${wanted} columns`;
		return [
			problemAt(
				item,
				['rows', index],
				message,
				'give one cell a column; unreadable or none where there is no figure'
			)
		];
	});
}

function unknownNames(item: TableItem): Problem[] {
	const table = item.value;
	const rows = table.rows.map(({ id }) => String(id));
	const columns = table.columns.map(({ id }) => id);
	const named: [Path, string | number, 'row' | 'column'][] = [
		...(table.sums ?? []).flatMap(({ of, parts, total }, index) =>
			[...parts, ...(total === undefined ? [] : [total])].map(
				(name): [Path, string, 'row' | 'column'] => [
					['sums', index],
					name,
					of === 'rows' ? 'row' : 'column'
				]
			)
		),
		...(table.shares ?? []).flatMap(
			({ part, whole, of, share }, index): [Path, string | number, 'row' | 'column'][] => [
				[['shares', index], part, 'column'],
				[['shares', index], share, 'column'],
				of === undefined
					? [['shares', index], whole ?? '', 'column']
					: [['shares', index], of, 'row']
			]
		),
		...(table.indexes ?? []).flatMap(
			({ column, of, base }, index): [Path, string, 'row' | 'column'][] => [
				[['indexes', index], column, 'column'],
				[['indexes', index], of, 'column'],
				[['indexes', index], base, 'row']
			]
		),
		...(['mismatches', 'readings'] as const).flatMap((key) =>
			(table[key] ?? []).flatMap(
				({ row, column }, index): [Path, string | number, 'row' | 'column'][] => [
					[[key, index], row, 'row'],
					[[key, index], column, 'column']
				]
			)
		)
	];
	return named.flatMap(([path, name, what]) => {
		const known = what === 'row' ? rows : columns;
		if (known.includes(String(name))) return [];
		return [
			problemAt(item, path, `there is no ${what} '${name}'`, `use one of: ${known.join(', ')}`)
		];
	});
}

function arithmetic(item: TableItem): Problem[] {
	const computed = computeTable(item.value);
	const declared = item.value.mismatches ?? [];
	const undeclared = computed.filter(
		(one) => !agrees(one) && !declared.some((other) => sameCell(one, other))
	);
	return [
		...undeclared.map((one) => {
			const message = `${one.column} of ${one.row} is ${one.printed}, but ${one.how} is ${shown(one.computed)}`;
			const cure = 'open the text; if it is printed so, declare it under mismatches and say why';
			return problemAt(item, rowPath(item, one.row), message, cure);
		}),
		...declared.flatMap((mismatch, index) => falseMismatch(item, mismatch, index, computed))
	];
}

function falseMismatch(
	item: TableItem,
	mismatch: Mismatch,
	index: number,
	computed: readonly Computed[]
): Problem[] {
	const path = ['mismatches', index];
	const same = computed.filter((one) => sameCell(one, mismatch));
	const { row, column, printed } = mismatch;
	if (same.length === 0) {
		return [
			problemAt(
				item,
				path,
				`no arithmetic gives ${column} of ${row}`,
				'declare the sum, share or index it belongs to'
			)
		];
	}
	const off = same.filter((one) => !agrees(one));
	if (off.length === 0) {
		return [problemAt(item, path, `${column} of ${row} comes out right`, 'take the mismatch out')];
	}
	const right = off.some(
		(one) => one.printed === printed && Math.abs(one.computed - mismatch.computed) < 0.5
	);
	if (right) return [];
	const found = off
		.map((one) => `printed ${one.printed}, computed ${shown(one.computed)}`)
		.join('; ');
	return [
		problemAt(item, path, `the mismatch is given wrongly: ${found}`, 'mend printed and computed')
	];
}

function cellsFound(item: TableItem, texts: Texts | undefined): Problem[] {
	const table = item.value;
	const text = texts?.get(table.source);
	if (text === undefined) return [];
	const printed = scan((parseLines(table.lines) ?? []).flatMap((range) => linesIn(text, range)));
	const readings = table.readings ?? [];
	const lost = table.rows.flatMap(({ id, cells }, row) =>
		cells.flatMap((cell, index) => {
			const column = table.columns[index]?.id ?? '';
			if (typeof cell !== 'number' || printed.figures.has(Math.abs(cell))) return [];
			if (readings.some((one) => sameCell(one, { row: id, column }))) return [];
			const message = `${cell} (${column} of ${id}) is not in ${table.source} lines ${String(table.lines)}`;
			const cure = 'mend it, or give a reading: printed and why';
			return [problemAt(item, ['rows', row], message, cure)];
		})
	);
	const misread = readings.flatMap((reading, index) => {
		if (holds(printed, reading.printed)) return [];
		const message = `what is said to be printed, '${reading.printed}', is not in the lines`;
		return [
			problemAt(item, ['readings', index], message, 'write the characters as the file has them')
		];
	});
	return [...lost, ...misread];
}

interface Place {
	readonly row: string | number;
	readonly column: string;
}

function sameCell(a: Place, b: Place): boolean {
	return String(a.row) === String(b.row) && a.column === b.column;
}

function rowPath(item: TableItem, row: string): Path {
	return ['rows', item.value.rows.findIndex(({ id }) => String(id) === row)];
}

function shown(figure: number): string {
	return String(Math.round(figure * 100) / 100);
}
