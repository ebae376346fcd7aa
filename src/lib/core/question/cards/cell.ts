import type { BankIndex } from '../../bank/bank.ts';
import type { CellFact } from '../../bank/fact.ts';
import type { Table } from '../../bank/table.ts';
import { cellAt } from '../../bank/table.ts';
import type { Candidate, Card } from '../card.ts';
import { figureText } from '../../bank/show.ts';
import { cardFrom } from './draft.ts';

/** The card of a table cell: its value, the base in the stem, the column's other rows as rivals. */
export function cellCards(index: BankIndex, fact: CellFact): Card[] {
	const table = index.tables.get(fact.table);
	const column = table?.columns.find((c) => c.id === fact.column);
	const row = table?.rows.find((r) => r.id === fact.row);
	const value = table ? cellAt(table, fact.row, fact.column) : undefined;
	if (!table || !column || !row || typeof value !== 'number') return [];
	const unit = column.unit ?? table.unit;
	const figure = { low: value, high: value, approximate: false };
	return cardFrom(index, fact, {
		facet: 'value',
		answer: { type: 'number', figure, tolerance: fact.tolerance, unit },
		key: figureText(figure, unit),
		templates: [
			`How many ${table.base.counted} does the table give for ${column.label}, ${row.label} (${table.base.area})?`
		],
		family: `cell.${table.id}.${column.id}`,
		belongs: `That is the figure for ${column.label}, ${row.label}.`,
		basis: { kind: 'single' },
		own: otherRows(table, fact, value, unit)
	});
}

function otherRows(table: Table, fact: CellFact, value: number, unit: string): Candidate[] {
	return table.rows.flatMap((row) => {
		const cell = cellAt(table, row.id, fact.column);
		if (typeof cell !== 'number' || cell === value || row.id === fact.row) return [];
		const ratio = cell / value;
		if (!(ratio >= 0.5 && ratio <= 2)) return [];
		return [
			{
				text: figureText({ low: cell, high: cell, approximate: false }, unit),
				proof: `The table gives that figure for ${row.label}.`,
				nearness: 1,
				scale: cell
			}
		];
	});
}
