import { expect, test } from 'vitest';
import { importanceShares } from './importance-shares.ts';
import { EVENT, found } from './rule.fixture.ts';

function bankOf(three: number, two: number, one: number) {
	const weights = [
		...Array<number>(three).fill(3),
		...Array<number>(two).fill(2),
		...Array<number>(one).fill(1)
	];
	return { facts: weights.map((importance, i) => ({ ...EVENT, id: `f-${i}`, importance })) };
}

test('lets shares near 20, 50 and 30 in a hundred pass', () => {
	expect(found(importanceShares, bankOf(20, 50, 30))).toEqual([]);
	expect(found(importanceShares, bankOf(12, 58, 30))).toEqual([]);
});

test('names each share that is far off', () => {
	expect(found(importanceShares, bankOf(31, 37, 32))).toEqual([
		'b: 31 % of the facts (31 of 100) have importance 3 (headline)',
		'b: 37 % of the facts (37 of 100) have importance 2 (needed)'
	]);
});

test('only warns in a small bank', () => {
	expect(found(importanceShares, bankOf(3, 0, 0))).toHaveLength(3);
});
