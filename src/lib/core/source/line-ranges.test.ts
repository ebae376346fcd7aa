import { expect, test } from 'vitest';
import { linesIn, parseLines } from './line-ranges.ts';

test('reads lines as authors write them', () => {
	expect(parseLines(12)).toEqual([[12, 12]]);
	expect(parseLines('12-30')).toEqual([[12, 30]]);
	expect(parseLines([3, '5-6'])).toEqual([
		[3, 3],
		[5, 6]
	]);
});

test.each([['30-12'], ['0'], ['x'], [0], [[]], [[1, '4-2']]])('refuses %j', (lines) => {
	expect(parseLines(lines)).toBeUndefined();
});

test('takes the lines of a range and none past the end', () => {
	expect(linesIn(['a', 'b', 'c'], [2, 9])).toEqual(['b', 'c']);
});
