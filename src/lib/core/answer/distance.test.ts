import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedSlips, distance } from './distance.ts';

test.each([
	['', '', 0],
	['ramzin', 'ramzin', 0],
	['ramzin', 'ramsin', 1],
	['ramzin', 'razmin', 1],
	['ramzin', 'ramzn', 1],
	['ramzin', 'rammzin', 1],
	['ramzin', 'ramiznn', 2],
	['kitten', 'sitting', 3],
	['ca', 'abc', 3],
	['', 'abc', 3]
])('%j to %j is %i', (a, b, expected) => {
	expect(distance(a, b, 5)).toBe(expected);
	expect(distance(b, a, 5)).toBe(expected);
	expect(distance(a, b, expected)).toBe(expected);
	if (expected > 0) expect(distance(a, b, expected - 1)).toBe(expected);
});

test('slips allowed grow with length', () => {
	expect([0, 4, 5, 8, 9, 30].map(allowedSlips)).toEqual([0, 0, 1, 1, 2, 2]);
});

test('the capped distance is the full distance cut off', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д'), maxLength: 12 });
	fc.assert(
		fc.property(word, word, fc.nat({ max: 4 }), (a, b, cap) => {
			expect(distance(a, b, cap)).toBe(Math.min(full(a, b), cap + 1));
		}),
		{ numRuns: 3000 }
	);
});

/** The textbook recursion, as an oracle. */
function full(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
	);
	const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const same = Number(a[i - 1] !== b[j - 1]);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
			table[i]?.splice(j, 1, Math.min(best, swapped ? at(i - 2, j - 2) + 1 : Infinity));
		}
	}
	return at(a.length, b.length);
}
