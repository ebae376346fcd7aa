import { describe, expect, it } from 'vitest';
import { retentionWords, workFactor } from './retention-words.ts';

describe('the words of desired retention', () => {
	it('cost more the more is to be kept', () => {
		const factors = [0.7, 0.8, 0.85, 0.9, 0.95, 0.97].map(workFactor);
		expect(factors).toEqual([...factors].sort((a, b) => a - b));
		expect(workFactor(0.9)).toBe(1);
		// FSRS-6 forgets as (1 + factor × t / S) ^ -0.1542; from 90 % to 95 % the interval falls to 40 %.
		expect(workFactor(0.95)).toBeCloseTo(2.48, 1);
	});

	it('say what is given up and what it costs', () => {
		expect(retentionWords(0.9)).toBe(
			'When a card comes, you will have forgotten it about one time in 10. This is the usual balance.'
		);
		expect(retentionWords(0.95)).toMatch(/one time in 20.*2\.5 times as often/);
		expect(retentionWords(0.8)).toMatch(/one time in 5.*about 3\d\s% as often/);
	});
});
