import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';
import { found } from './rule.fixture.ts';

const TABLE = {
	id: 'figures',
	caption: 'Figures of the bureau',
	source: 'soviet',
	lines: '7-8',
	base: { counted: 'officials', area: 'the town', date: '1927-30' },
	unit: 'people',
	rowLabel: 'year',
	columns: [
		{ id: 'staff', label: 'Staff' },
		{ id: 'women', label: 'Women' },
		{ id: 'rate', label: 'Rate', unit: 'per cent' }
	],
	rows: [
		{ id: 1927, cells: [10, 4, 40] },
		{ id: 1928, cells: [20, 5, 25] },
		{ id: 1929, cells: [50, 4, 8] },
		{ id: 1930, cells: [30, 'none', 12] }
	]
};

function check(finding: object, statement = 'It was so.'): string[] {
	const fact = { id: 'f', kind: 'finding', importance: 2, table: 'figures', statement, ...finding };
	return found(findings, { facts: [fact], tables: [TABLE] });
}

describe('findings', () => {
	it('accepts what the table bears out', () => {
		const sound: [object, string][] = [
			[{ finds: 'highest', column: 'staff' }, 'The staff was largest in [1929](finding).'],
			[
				{ finds: 'difference', column: 'rate', among: [1927, 1929] },
				'The rate fell by [32 percentage points](finding).'
			],
			[
				{ finds: 'ratio', column: 'staff', among: [1929, 1927] },
				'The staff was [five times](finding) as large.'
			],
			[
				{ finds: 'share', row: '1927', among: ['women', 'staff'] },
				'Women were [40 per cent](finding).'
			],
			[{ finds: 'trend', column: 'staff' }, 'The staff [grew until 1929 and then fell](finding).'],
			[
				{ finds: 'largest-change', column: 'staff' },
				'Most changed [between 1928 and 1929](finding).'
			],
			[{ finds: 'not-shown', missing: 'who paid them' }, 'The table does not say who paid them.']
		];
		for (const [finding, statement] of sound) expect(check(finding, statement)).toEqual([]);
	});

	it.each([
		['a tie', { finds: 'lowest', column: 'women' }, "'1927' and '1929' are level"],
		[
			'too few figures',
			{ finds: 'highest', column: 'staff', among: [1927, 1928] },
			'2 figures are too few'
		],
		[
			'a cell without a figure',
			{ finds: 'highest', column: 'women', among: [1927, 1928, 1930] },
			'no figure'
		],
		['different units', { finds: 'highest', row: '1927' }, 'different units'],
		['a flat stretch', { finds: 'difference', column: 'women', among: [1927, 1929] }, 'the same'],
		['a ratio upside down', { finds: 'ratio', column: 'staff', among: [1927, 1929] }, 'smaller'],
		['a share of per cents', { finds: 'share', column: 'rate', among: [1929, 1927] }, 'per cents'],
		[
			'a whole smaller than its part',
			{ finds: 'share', row: '1927', among: ['staff', 'women'] },
			'not smaller'
		]
	])('finds %s', (_what, finding, message) => {
		expect(check(finding)).toEqual([expect.stringContaining(message)]);
	});

	it.each([
		[{ finds: 'highest', column: 'staff' }, 'The staff was largest in [1930](finding).', "'1929'"],
		[
			{ finds: 'difference', column: 'rate', among: [1927, 1929] },
			'It fell by [30](finding) points.',
			'32 percentage points'
		],
		[{ finds: 'trend', column: 'staff' }, 'The staff [fell](finding).', 'it rose, then fell'],
		[
			{ finds: 'largest-change', column: 'staff' },
			'Most changed [from 1927 to 1928](finding).',
			'from 1928 to 1929'
		]
	])('finds a statement that says otherwise', (finding, statement, message) => {
		expect(check(finding, statement)).toEqual([expect.stringContaining(message)]);
	});

	it('wants an order for a trend, by the labels or by the author', () => {
		const rows = TABLE.rows.map((row, i) => ({
			...row,
			label: ['Miners', 'Weavers', 'Bakers', 'Masons'][i]
		}));
		const walk = (among: object) => {
			const finding = {
				id: 'f',
				kind: 'finding',
				importance: 2,
				table: 'figures',
				finds: 'trend',
				column: 'staff'
			};
			const facts = [{ ...finding, statement: 'It was so.', ...among }];
			return found(findings, { facts, tables: [{ ...TABLE, rows }] });
		};
		expect(walk({})).toEqual([expect.stringContaining('neither in time nor in size')]);
		expect(walk({ among: [1927, 1928, 1929] })).toEqual([]);
	});

	it('leaves names the table does not have to the rule for references', () => {
		expect(check({ finds: 'highest', column: 'men' })).toEqual([]);
		expect(check({ finds: 'highest', column: 'staff', among: [1926, 1927, 1928] })).toEqual([]);
	});
});
