import { describe, expect, it } from 'vitest';
import { agrees, computeTable } from './table-arithmetic.ts';
import type { AuthoredTable } from './table.schema.ts';

const table: AuthoredTable = {
	id: 'expelled',
	caption: 'Members expelled, by class',
	source: 'book',
	lines: 1,
	base: { counted: 'members expelled', area: 'the city', date: '1930' },
	unit: 'people',
	rowLabel: 'class',
	columns: [
		{ id: 'n', label: 'Number' },
		{ id: 'share', label: 'Share', unit: 'per cent' }
	],
	rows: [
		{ id: 'workers', cells: [150, 60.0] },
		{ id: 'others', cells: [100, 39.0] },
		{ id: 'total', cells: [250, 100] }
	]
};

const wrong = (more: Partial<AuthoredTable>) =>
	computeTable({ ...table, ...more }).filter((one) => !agrees(one));

describe('computeTable', () => {
	it('holds shares against a row of the part’s own column', () => {
		const found = wrong({ shares: [{ part: 'n', of: 'total', share: 'share' }] });
		expect(found).toMatchObject([{ row: 'others', column: 'share', printed: 39, computed: 40 }]);
	});

	it('holds parts against a total that is not printed', () => {
		const found = wrong({ sums: [{ of: 'rows', parts: ['workers', 'others'], equals: 250 }] });
		expect(found).toMatchObject([{ row: 'others', column: 'share', printed: 250, computed: 99 }]);
	});

	it('adds up rows to a printed total, within rounding', () => {
		const sums: AuthoredTable['sums'] = [
			{ of: 'rows', parts: ['workers', 'others'], total: 'total', within: 1 }
		];
		expect(wrong({ sums })).toEqual([]);
	});
});
