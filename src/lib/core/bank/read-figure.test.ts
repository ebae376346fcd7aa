import { expect, test } from 'vitest';
import { readFigure, readTolerance } from './read-figure.ts';

test.each([
	[5, { low: 5, high: 5, approximate: false }],
	['2,000-3,000', { low: 2000, high: 3000, approximate: false }],
	['about 2000', { low: 2000, high: 2000, approximate: true }],
	['12.5', { low: 12.5, high: 12.5, approximate: false }],
	[-3, { low: -3, high: -3, approximate: false }]
])('reads %j', (text, figure) => {
	expect(readFigure(text)).toEqual(figure);
});

test.each(['some', '3000-2000', '2,00', '5 men', '', '1e3', '1-2-3'])('refuses %j', (text) => {
	expect(readFigure(text)).toBeUndefined();
});

test('reads tolerances', () => {
	expect(readTolerance('± 2')).toEqual({ kind: 'plus-minus', n: 2 });
	expect(readTolerance('2.5 %')).toEqual({ kind: 'per-cent', n: 2.5 });
	expect(readTolerance('exact')).toEqual({ kind: 'exact' });
	expect(readTolerance(undefined)).toEqual({ kind: 'exact' });
});
