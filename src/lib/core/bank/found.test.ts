import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn } from './found.ts';
import { followInOrder } from './reading-order.ts';
import type { Series, Table } from './table.ts';

const YEARS = [1924, 1925, 1926, 1927, 1928, 1929, 1930];

function tableOf(values: readonly number[], unit = 'people'): Table {
	return {
		id: 'staff',
		caption: 'Staff',
		source: 'book',
		lines: [1, 9],
		section: 'One',
		base: { counted: 'staff', area: 'the town', date: '1924-30' },
		ask: [],
		unit,
		rowLabel: 'year',
		columns: [{ id: 'staff', label: 'Staff' }],
		rows: values.map((value, i) => {
			const year = String(YEARS[i] ?? i);
			return { id: year, label: year, cells: [value] };
		})
	};
}
const lineOf = (table: Table): Series => ({
	of: 'column',
	id: 'staff',
	among: table.rows.map(({ id }) => id)
});
const read = (finds: Parameters<typeof findIn>[1], values: readonly number[], unit?: string) =>
	findIn(tableOf(values, unit), finds, lineOf(tableOf(values)));

const values = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 4, maxLength: 7 });

describe('findIn', () => {
	it('finds the highest and the lowest figure of any line', () => {
		fc.assert(
			fc.property(values, (given) => {
				const at = (value: number) => String(YEARS[given.indexOf(value)]);
				expect(read('highest', given)).toMatchObject({ point: { label: at(Math.max(...given)) } });
				expect(read('lowest', given)).toMatchObject({ point: { label: at(Math.min(...given)) } });
			})
		);
	});

	it('finds the step that no other step reaches, or says that two are level', () => {
		fc.assert(
			fc.property(values, (given) => {
				const found = read('largest-change', given);
				const sizes = given.slice(1).map((value, i) => Math.abs(value - (given[i] ?? 0)));
				const most = Math.max(...sizes);
				const places = sizes.flatMap((size, i) => (size === most ? [i] : []));
				if (places.length > 1) expect(found.kind).toBe('nothing');
				else
					expect(found).toMatchObject({ step: { from: { label: String(YEARS[places[0] ?? 0]) } } });
			})
		);
	});

	it('names the trend by its turns', () => {
		fc.assert(
			fc.property(values, (given) => {
				const found = read('trend', given);
				const rises = given.slice(1).map((value, i) => value > (given[i] ?? 0));
				const words = rises
					.filter((rise, i) => rise !== rises[i - 1])
					.map((up) => (up ? 'rose' : 'fell'));
				const trend = found.kind === 'trend' ? found.trend : '';
				const said = trend.match(/rose|fell/g) ?? [];
				if (words.length > 2) expect(trend).toBe('it went up and down');
				else expect(said).toEqual(words);
			})
		);
	});

	it('works out differences, ratios and shares', () => {
		expect(read('difference', [16.9, 6.7], 'per cent')).toMatchObject({
			value: 10.2,
			unit: 'percentage points',
			decimals: 1
		});
		expect(read('difference', [1200, 1450])).toMatchObject({ value: 250, unit: 'people' });
		expect(read('ratio', [51.5, 9.3], 'per cent')).toMatchObject({ value: 5.5, unit: 'times' });
		expect(read('share', [5072, 31444])).toMatchObject({ value: 16.1, unit: 'per cent' });
	});

	it('finds nothing where figures are level, too few or not in order', () => {
		expect(read('highest', [5, 5, 3]).kind).toBe('nothing');
		expect(read('highest', [5, 3]).kind).toBe('nothing');
		expect(read('trend', [1, 1, 2]).kind).toBe('nothing');
		expect(read('share', [5, 3]).kind).toBe('nothing');
		expect(read('share', [3, 5], '%').kind).toBe('nothing');
		expect(read('ratio', [0, 0]).kind).toBe('nothing');
	});

	it('takes no total for the highest figure', () => {
		const table = tableOf([1, 2, 3]);
		const rows = table.rows.map((row, i) => (i === 2 ? { ...row, label: 'Total' } : row));
		expect(findIn({ ...table, rows }, 'highest', lineOf(table)).kind).toBe('nothing');
	});
});

describe('followInOrder', () => {
	it.each([
		[['1927', '1928', '1930'], true],
		[['1 January 1928', '1 July 1928', '1 January 1929'], true],
		[['under 20', '20 to 30', 'over 30'], false],
		[['16 to 20', '21 to 30', 'over 30'], true],
		[['1928', '1927'], false],
		[['Workers', 'Peasants'], false],
		[['1928', '1928'], false]
	])('%j: %s', (labels, expected) => {
		expect(followInOrder(labels)).toBe(expected);
	});
});
