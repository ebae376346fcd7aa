import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, covers, overlaps, yearOf } from './compare-dates.ts';
import { edtfText, read } from './read.fixture.ts';

const date = edtfText.map(read);

test('dates sort by first day, then by last', () => {
	const texts = ['1931', '1930-11-25', '1930', '192X', '1930-01', '../1930'];
	const sorted = texts.map(read).sort(compareDates);
	expect(sorted.map((d) => d.edtf)).toEqual([
		...['../1930', '192X', '1930-01', '1930', '1930-11-25', '1931']
	]);
	expect(compareDates(read('1930'), read('1930~'))).toBe(0);
});

test.each([
	['1930', '1930-11-25', true],
	['1930-11', '1930-12', false],
	['1928/1930', '1930-12-31', true],
	['1928/1930', '1931-01-01', false],
	['1930/..', '2020', true],
	['../1930', '2020', false]
])('%s and %s overlap: %s', (a, b, expected) => {
	expect(overlaps(read(a), read(b))).toBe(expected);
	expect(overlaps(read(b), read(a))).toBe(expected);
});

test('covers needs every day', () => {
	expect(covers(read('1930'), read('1930-11'))).toBe(true);
	expect(covers(read('1930-11'), read('1930'))).toBe(false);
	expect(covers(read('1930'), read('1930-24'))).toBe(false);
	expect(covers(read('1930'), read('1930~'))).toBe(true);
});

test('what covers also overlaps, and both covering is equality of bounds', () => {
	fc.assert(
		fc.property(date, date, (a, b) => {
			if (covers(a, b)) expect(overlaps(a, b)).toBe(true);
			expect(covers(a, b) && covers(b, a)).toBe(compareDates(a, b) === 0);
			expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
		})
	);
});

test('the year of a date is that of its known end', () => {
	expect(
		['1930-11-25', '192X', '1928/1930', '../1930', '1930/..'].map((t) => yearOf(read(t)))
	).toEqual([1930, 1920, 1928, 1930, 1930]);
});
