import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOrder } from './check-arrangement.ts';

const key = ['arrest', 'charge', 'trial', 'sentence'];
const given = fc.shuffledSubarray(key, { minLength: key.length });

describe('an order', () => {
	it('earns the share of its pairs that stand rightly', () => {
		const swapped = ['charge', 'arrest', 'trial', 'sentence'];
		expect(checkOrder({ key, lead: null }, swapped)).toMatchObject({
			kind: 'partly',
			share: 5 / 6
		});
		expect(checkOrder({ key, lead: null }, key.toReversed())).toMatchObject({ kind: 'wrong' });
	});

	it('earns, where one item is graded, the share of that item’s own pairs', () => {
		const swapped = ['charge', 'arrest', 'sentence', 'trial'];
		const verdict = checkOrder({ key, lead: 'arrest' }, swapped);
		expect(verdict).toMatchObject({ kind: 'partly', share: 2 / 3 });
		expect(verdict.reason).toContain('4 of 6 pairs');
		const elsewhere = ['arrest', 'trial', 'charge', 'sentence'];
		expect(checkOrder({ key, lead: 'arrest' }, elsewhere)).toMatchObject({ kind: 'right' });
	});

	it('is fully right in the right order alone, whichever item counts', () => {
		fc.assert(
			fc.property(given, (order) => {
				const whole = checkOrder({ key, lead: null }, order);
				expect(whole.share === 1).toBe(order.join() === key.join());
				const shares = key.map((lead) => checkOrder({ key, lead }, order).share);
				const mean = shares.reduce((sum, share) => sum + share, 0) / key.length;
				expect(mean).toBeCloseTo(whole.share);
			})
		);
	});

	it('without the items earns nothing', () => {
		expect(checkOrder({ key, lead: null }, [])).toMatchObject({ kind: 'wrong', share: 0 });
	});
});
