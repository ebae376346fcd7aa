import { expect, test } from 'vitest';
import {
	isOfOneUnit,
	seriesDecimals,
	seriesPoints,
	seriesTitle,
	seriesUnit,
	wholeLine
} from './series.ts';
import type { Series, Table } from './table.ts';

const TABLE: Table = {
	id: 'cells',
	caption: 'Cells by kind',
	source: 'book',
	lines: [1, 9],
	section: 'One',
	base: { counted: 'cells', area: 'the town', date: '1930' },
	ask: [],
	unit: 'people',
	rowLabel: 'kind of cell',
	columns: [
		{ id: 'members', label: 'Members' },
		{ id: 'rate', label: 'Rate', unit: 'per cent' }
	],
	rows: [
		{ id: 'works', label: 'Works', cells: [1200, 8] },
		{ id: 'farms', label: 'Farms', cells: [900, 12.5] },
		{ id: 'schools', label: 'Schools', cells: ['unreadable', 4] }
	]
};
const column = (id: string, ...among: string[]): Series => ({ of: 'column', id, among });
const row = (id: string, ...among: string[]): Series => ({ of: 'row', id, among });

test('a column is read in the order asked, cells without a figure and unknown names left out', () => {
	expect(seriesPoints(TABLE, column('members', 'farms', 'works', 'schools', 'none'))).toEqual([
		{ id: 'farms', label: 'Farms', value: 900 },
		{ id: 'works', label: 'Works', value: 1200 }
	]);
});

test('a row is read under the labels of its columns', () => {
	expect(seriesPoints(TABLE, row('works', 'members', 'rate')).map(({ label }) => label)).toEqual([
		'Members',
		'Rate'
	]);
});

test('a line has a title, a unit and decimals', () => {
	const rate = column('rate', 'works', 'farms');
	expect(seriesTitle(TABLE, rate)).toBe('Rate, by kind of cell');
	expect(seriesTitle(TABLE, row('works', 'members'))).toBe('Works');
	expect(seriesTitle(TABLE, column('none'))).toBe('');
	expect([seriesUnit(TABLE, rate), seriesUnit(TABLE, column('members', 'works'))]).toEqual([
		'per cent',
		'people'
	]);
	expect(seriesDecimals(TABLE, rate)).toBe(1);
	expect(seriesDecimals(TABLE, column('members', 'works'))).toBe(0);
});

test('a row over people and per cent is not of one unit', () => {
	expect(isOfOneUnit(TABLE, row('works', 'members', 'rate'))).toBe(false);
	expect(isOfOneUnit(TABLE, row('works', 'rate'))).toBe(true);
});

test('the whole line has every figure of the unit that the part has', () => {
	expect(wholeLine(TABLE, column('rate', 'farms')).among).toEqual(['works', 'farms', 'schools']);
	expect(wholeLine(TABLE, column('members', 'farms')).among).toEqual(['works', 'farms']);
	expect(wholeLine(TABLE, row('works', 'rate')).among).toEqual(['rate']);
});
