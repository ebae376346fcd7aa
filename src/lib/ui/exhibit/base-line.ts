import type { Table } from '#lib/core/bank/table.ts';
import { sentenceCase } from '#lib/core/bank/show.ts';
import { keepTogether } from '../keep-together.ts';

/** What a table counts, where, when and in what unit, in a line. */
export function baseLine({ base, unit, columns }: Table): string {
	const { counted, area, date } = base;
	const isMixed = columns.some((column) => column.unit !== undefined && column.unit !== unit);
	const rest = isMixed ? ' where no other unit stands' : '';
	return keepTogether(`${sentenceCase(counted)}; ${area}; ${date}. In ${unit}${rest}.`);
}
