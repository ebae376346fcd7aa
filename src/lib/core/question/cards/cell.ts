import type { BankIndex } from '../../bank/bank.ts';
import type { CellFact } from '../../bank/fact.ts';
import { figureText } from '../../bank/show.ts';
import type { Column, Row, Table } from '../../bank/table.ts';
import { cellAt } from '../../bank/table.ts';
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
	const decimals = column.decimals === undefined ? {} : { decimals: column.decimals };
	return cardFrom(index, fact, {
		facet: 'value',
		answer: { type: 'number', figure, tolerance: fact.tolerance, unit, ...decimals },
		key: cellText(value, table, column),
		templates: stems(table, column, row),
		family: `cell.${table.id}.${column.id}`,
		belongs: `That is the figure for ${column.label}, ${row.label}.`,
		basis: { kind: 'single' },
		own: otherRows(table, column, fact, value)
	});
}

function cellText(value: number, table: Table, column: Column): string {
	const figure = { low: value, high: value, approximate: false };
	return figureText(figure, column.unit ?? table.unit, column.decimals);
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

function otherRows(table: Table, column: Column, fact: CellFact, value: number): Candidate[] {
	return table.rows.flatMap((row) => {
		const cell = cellAt(table, row.id, fact.column);
		if (typeof cell !== 'number' || cell === value || row.id === fact.row) return [];
		const ratio = cell / value;
		if (!(ratio >= 0.5 && ratio <= 2) || Math.abs(ratio - 1) < 0.1) return [];
		const proof = `The table gives that figure for ${row.label}.`;
		return [{ text: cellText(cell, table, column), proof, nearness: 1, scale: cell }];
	});
}
