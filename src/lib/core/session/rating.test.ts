import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/verdict.ts';
import { ratingFor, selfGradedVerdict } from './rating.ts';

describe('ratingFor', () => {
	it.each<[Verdict['kind'], number, number]>([
		['right', 1, 3],
		['spelling', 1, 3],
		['partly', 0.9, 2],
		['partly', 0.5, 2],
		['partly', 0.49, 1],
		['wrong', 0, 1],
		['unknown', 0, 1]
	])('%s with a share of %d is %i', (kind, share, rating) => {
		expect(ratingFor({ kind, share, reason: '' })).toBe(rating);
	});

	it('gives back the grade of a recall that is Again, Hard or Good', () => {
		for (const rating of [1, 2, 3] as const) {
			expect(ratingFor(selfGradedVerdict(rating))).toBe(rating);
		}
		expect(selfGradedVerdict(4).kind).toBe('right');
	});
});
