import fc from 'fast-check';
import { expect, test } from 'vitest';
import { along, axisFor } from './axis.ts';

test('ticks are round, begin at 0 and hold the greatest value', () => {
	expect(axisFor([2.6, 26]).ticks).toEqual([0, 10, 20, 30]);
	expect(axisFor([12521, 124]).ticks).toEqual([0, 5000, 10000, 15000]);
	expect(axisFor([0.3]).ticks.map((tick) => tick.toFixed(1))).toEqual(['0.0', '0.1', '0.2', '0.3']);
});

test('values below 0 have room on the other side of it', () => {
	const axis = axisFor([-4, 6]);
	expect(axis.ticks).toContain(0);
	expect(axis.low).toBeLessThanOrEqual(-4);
	expect(along(axis, axis.low)).toBe(0);
	expect(along(axis, axis.high)).toBe(100);
});

test('any figures have their place on an axis of few ticks', () => {
	const figure = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
	fc.assert(
		fc.property(fc.array(figure), (values) => {
			const axis = axisFor(values);
			expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
			expect(axis.ticks.length).toBeLessThanOrEqual(6);
			for (const value of [0, ...values]) {
				expect(along(axis, value)).toBeGreaterThanOrEqual(-1e-6);
				expect(along(axis, value)).toBeLessThanOrEqual(100 + 1e-6);
			}
		})
	);
});
