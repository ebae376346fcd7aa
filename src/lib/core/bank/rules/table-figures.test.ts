import { expect, test } from 'vitest';
import { found } from './rule.fixture.ts';
import { tableFigures } from './table-figures.ts';

const TABLE = {
	id: 'figures',
	caption: 'Figures',
	source: 'soviet',
	lines: '7-8',
	base: { counted: 'men', area: 'Moscow', date: '1927-28' },
	unit: 'people',
	rowLabel: 'year',
	columns: ['a', 'b', 'all'].map((id) => ({ id, label: id })),
	rows: [
		{ id: 1927, cells: [10, 20, 30] },
		{ id: 1928, cells: [11, 22, 33] }
	],
	sums: [{ of: 'columns', parts: ['a', 'b'], total: 'all' }]
};
const messages = (change: object) => found(tableFigures, { tables: [{ ...TABLE, ...change }] });
const rows = (...last: (number | string)[]) => ({
	rows: [TABLE.rows[0], { id: 1928, cells: last }]
});
const mismatch = { row: 1928, column: 'all', printed: 22, computed: 33, why: 'a slip' };

test.each([
	['sums that come out', {}],
	['a cell that cannot be read', rows(11, 'unreadable', 33)],
	['a declared mismatch that is one', { ...rows(11, 22, 22), mismatches: [mismatch] }],
	[
		'rounding that is allowed for',
		{ ...rows(11, 22, 30), sums: [{ of: 'columns', parts: ['a', 'b'], total: 'all', within: 3 }] }
	],
	[
		'a share',
		{ ...rows(11, 22, 50), sums: [], shares: [{ part: 'a', whole: 'b', share: 'all', within: 20 }] }
	],
	[
		'a reading of a garbled cell',
		{
			...rows(11, 25, 36),
			readings: [
				{ row: 1928, column: 'b', printed: '22', why: 'x' },
				{ row: 1928, column: 'all', printed: '33', why: 'x' }
			]
		}
	]
])('lets %s pass', (_what, change) => {
	expect(messages(change)).toEqual([]);
});

test.each([
	['a row of the wrong length', rows(11, 22), "the row '1928' has 2 cells for 3 columns"],
	[
		'an unknown column',
		{ sums: [{ of: 'columns', parts: ['a', 'c'], total: 'all' }] },
		"there is no column 'c'"
	],
	[
		'a sum that does not come out',
		rows(11, 22, 30),
		'all of 1928 is 30, but the sum of a, b is 33'
	],
	[
		'a sum over rows',
		{ sums: [{ of: 'rows', parts: ['1927'], total: '1928', within: 2 }] },
		'all of 1928 is 33, but the sum of 1927 is 30'
	],
	[
		'a share that is off',
		{
			...rows(11, 22, 33),
			sums: [],
			shares: [{ part: 'a', whole: 'b', share: 'all', within: 17.5 }]
		},
		'all of 1927 is 30, but a in a hundred of b is 50'
	],
	[
		'an index that is off',
		{ sums: [], indexes: [{ column: 'all', of: 'a', base: '1927', within: 70 }] },
		'all of 1928 is 33, but a where 1927 is 100 is 110'
	],
	['a mismatch that comes out', { mismatches: [mismatch] }, 'all of 1928 comes out right'],
	[
		'a mismatch given wrongly',
		{ ...rows(11, 22, 22), mismatches: [{ ...mismatch, computed: 40 }] },
		'the mismatch is given wrongly: printed 22, computed 33'
	],
	['a cell that is not printed', rows(12, 22, 34), '12 (a of 1928) is not in soviet lines 7-8']
])('names %s', (_what, change, message) => {
	expect(messages(change)).toContain(`figures: ${message}`);
});
