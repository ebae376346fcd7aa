import type { BankIndex } from '../../bank/bank.ts';
import type { CellFact } from '../../bank/fact.ts';
import { seriesDecimals } from '../../bank/series.ts';
import { figureText } from '../../bank/show.ts';
import type { Column, Row, Table } from '../../bank/table.ts';
import { cellAt, figuresOf } from '../../bank/table.ts';
import type { Candidate, Card } from '../card.ts';
import { cardFrom } from './draft.ts';

const COUNT = 'How many {counted} does the table give for {column}, {row} ({area}, {date})?';
const SHARE = 'What figure does the table give for {column}, {row} ({counted}, {area}, {date})?';

/** The card of a table cell: its value, the base in the stem, the column's other rows as rivals. */
export function cellCards(index: BankIndex, fact: CellFact): Card[] {
	const table = index.tables.get(fact.table);
	const column = table?.columns.find((c) => c.id === fact.column);
	const row = table?.rows.find((r) => r.id === fact.row);
	const value = table ? cellAt(table, fact.row, fact.column) : undefined;
	if (!table || !column || !row || typeof value !== 'number') return [];
	const unit = column.unit ?? table.unit;
	const figure = { low: value, high: value, approximate: false };
	const decimals = decimalsOf(table, fact, column, value);
	const text = (cell: number) => cellText(cell, unit, decimals);
	return cardFrom(index, fact, {
		facet: 'value',
		answer: { type: 'number', figure, tolerance: fact.tolerance, unit, decimals },
		key: text(value),
		templates: stems(table, column, row),
		family: `cell.${table.id}.${column.id}`,
		belongs: `That is the figure for ‘${column.label}’, ‘${row.label}’.`,
		basis: { kind: 'single' },
		own: [...otherRows(table, fact, value, text), ...otherColumns(table, column, row, value, text)]
	});
}

function cellText(value: number, unit: string, decimals: number): string {
	return figureText({ low: value, high: value, approximate: false }, unit, decimals);
}

/** As many as the statement shows, for a rounded figure among exact ones; else as many as the column has. */
function decimalsOf(table: Table, fact: CellFact, column: Column, value: number): number {
	const words = fact.statement.find(({ slot }) => slot === 'value')?.text ?? '';
	const shown = /\d[\d,]*(?:\.(\d+))?/.exec(words);
	if (shown && Number(shown[0].replaceAll(',', '')) === value) return shown[1]?.length ?? 0;
	const among = figuresOf(table, 'column', column.id);
	return seriesDecimals(table, { of: 'column', id: column.id, among });
}

/** The table's own stems, or a plain one; the base is the column's where it has one. */
function stems(table: Table, column: Column, row: Row): string[] {
	const base = { ...table.base, ...column.base };
	const plain = /^(?:%|per cent)$/.test(column.unit ?? table.unit) ? SHARE : COUNT;
	return (table.ask.length > 0 ? table.ask : [plain]).map((stem) =>
		stem
			.replaceAll('{row}', row.label)
			.replaceAll('{column}', column.label)
			.replaceAll('{counted}', base.counted)
			.replaceAll('{area}', base.area)
			.replaceAll('{date}', base.date)
	);
}

function otherRows(
	table: Table,
	fact: CellFact,
	value: number,
	text: (cell: number) => string
): Candidate[] {
	return table.rows.flatMap((row) => {
		const cell = cellAt(table, row.id, fact.column);
		if (row.id === fact.row || typeof cell !== 'number' || !isNear(cell, value)) return [];
		const proof = `The table gives that figure for ‘${row.label}’.`;
		return [{ text: text(cell), proof, nearness: 1, scale: cell }];
	});
}

/** Figures of the same row in the same unit, for an eye that strays along the row. */
function otherColumns(
	table: Table,
	column: Column,
	row: Row,
	value: number,
	text: (cell: number) => string
): Candidate[] {
	const unit = column.unit ?? table.unit;
	return table.columns.flatMap((other) => {
		const cell = cellAt(table, row.id, other.id);
		if (other.id === column.id || (other.unit ?? table.unit) !== unit) return [];
		if (typeof cell !== 'number' || !isNear(cell, value)) return [];
		const proof = `The table gives that figure for ‘${row.label}’ under ‘${other.label}’.`;
		return [{ text: text(cell), proof, nearness: 0.9, scale: cell }];
	});
}

/** Within a factor of two and at least a tenth apart. */
function isNear(cell: number, value: number): boolean {
	const ratio = cell / value;
	return ratio >= 0.5 && ratio <= 2 && Math.abs(ratio - 1) >= 0.1;
}
