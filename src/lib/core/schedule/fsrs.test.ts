import fc from 'fast-check';
import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Rating } from './event.ts';
import { type FsrsSettings, intervalDays, type Memory, remember, retrievability } from './fsrs.ts';

const USUAL: FsrsSettings = { desiredRetention: 0.9 };
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const history = fc.array(fc.record({ rating, wait: fc.nat(60) }), { minLength: 1, maxLength: 12 });

function after(reviews: readonly (readonly [Rating, number])[], settings = USUAL): Memory {
	let memory: Memory | undefined;
	for (const [grade, wait] of reviews) memory = remember(memory, wait, grade, settings);
	if (memory === undefined) throw new Error('no reviews');
	return memory;
}

// Published values: ts-fsrs FSRS-6.test.ts, py-fsrs test_basic.py, fsrs-rs inference.rs.
describe('FSRS-6 vectors', () => {
	it.each([
		[1, 0.212, 6.4133],
		[2, 1.2931, 5.11217071],
		[3, 2.3065, 2.11810397],
		[4, 8.2956, 1]
	] as const)('first review rated %i', (grade, stability, difficulty) => {
		expect(after([[grade, 0]]).stability).toBeCloseTo(stability, 8);
		expect(after([[grade, 0]]).difficulty).toBeCloseTo(difficulty, 8);
	});

	it('Again, then Good five times at 0, 0, 1, 3, 8, 21 days', () => {
		const waits = [0, 0, 1, 3, 8, 21];
		const memory = after(waits.map((wait, i) => [i === 0 ? 1 : 3, wait] as const));
		expect(memory.stability).toBeCloseTo(53.62691, 4);
		expect(memory.difficulty).toBeCloseTo(6.3574867, 5);
	});

	it('intervals of six Good, two Again, five Good', () => {
		const ratings: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
		const published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
		let memory: Memory | undefined;
		ratings.forEach((grade, i) => {
			memory = remember(memory, published[i - 1] ?? 0, grade, USUAL);
			// 0 stands for a learning step of minutes.
			const interval = published[i] ?? 0;
			if (interval > 0) expect(intervalDays(memory.stability, USUAL), `review ${i}`).toBe(interval);
		});
	});

	it('intervals at stability 1 for a desired retention of 0.1 to 1', () => {
		const retentions = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
		const days = retentions.map((desiredRetention) =>
			intervalDays(1, { desiredRetention, maximumInterval: 4_000_000 })
		);
		const published = [3116766, 34793, 2508, 387, 90, 27, 9, 3, 1, 1];
		expect(days.slice(1)).toEqual(published.slice(1));
		// The first was computed in single precision.
		expect(Math.abs((days[0] ?? 0) / 3116766 - 1)).toBeLessThan(1e-5);
	});

	it('a same-day Hard or better never lowers stability', () => {
		fc.assert(
			fc.property(history, rating, (reviews, grade) => {
				const memory = after(reviews.map((r) => [r.rating, r.wait] as const));
				const again = remember(memory, 0, grade, USUAL);
				if (grade >= 2) expect(again.stability).toBeGreaterThanOrEqual(memory.stability);
				else expect(again.stability).toBeLessThan(memory.stability);
			})
		);
	});
});

describe('remember', () => {
	it('agrees with ts-fsrs on histories whose study days are UTC days', () => {
		const scheduler = fsrs({ enable_fuzz: false });
		fc.assert(
			fc.property(history, (reviews) => {
				let memory: Memory | undefined;
				let at = Date.UTC(2026, 0, 1, 12);
				let card = createEmptyCard(at);
				for (const { rating: grade, wait } of reviews) {
					at += memory === undefined ? 0 : wait * 86_400_000;
					card = scheduler.next(card, at, grade as Grade).card;
					memory = remember(memory, wait, grade, USUAL);
					expect(memory.stability).toBeCloseTo(card.stability, 6);
					expect(memory.difficulty).toBeCloseTo(card.difficulty, 6);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('keeps a trained first stability below 0.1, which ts-fsrs would raise', () => {
		const trained = [0.0615, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722];
		const weights = [
			...trained,
			...[0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912],
			...[0.0658, 0.1542]
		];
		expect(after([[1, 0]], { ...USUAL, weights }).stability).toBe(0.0615);
	});

	it('stays within the bounds of FSRS for any history', () => {
		fc.assert(
			fc.property(history, (reviews) => {
				const { stability, difficulty } = after(reviews.map((r) => [r.rating, r.wait] as const));
				expect(stability).toBeGreaterThanOrEqual(0.001);
				expect(stability).toBeLessThanOrEqual(36_500);
				expect(difficulty).toBeGreaterThanOrEqual(1);
				expect(difficulty).toBeLessThanOrEqual(10);
			})
		);
	});
});

describe('retrievability and intervals', () => {
	it('is 1 on the day, 0.9 after as many days as the stability, and falls', () => {
		const state = { stability: 10, difficulty: 5, lastDay: 100 };
		expect(retrievability(state, 100, USUAL)).toBe(1);
		expect(retrievability(state, 99, USUAL)).toBe(1);
		expect(retrievability(state, 110, USUAL)).toBeCloseTo(0.9, 6);
		expect(retrievability(state, 200, USUAL)).toBeLessThan(0.7);
	});

	it('falls due when recall has come nearest to the desired retention', () => {
		const stability = fc.double({ min: 5, max: 1000, noNaN: true });
		const retention = fc.double({ min: 0.75, max: 0.95, noNaN: true });
		fc.assert(
			fc.property(stability, retention, (s, desiredRetention) => {
				const settings = { desiredRetention };
				const state = { stability: s, difficulty: 5, lastDay: 0 };
				const days = intervalDays(s, settings);
				if (days === 36_500) return;
				const gap = (day: number) =>
					Math.abs(retrievability(state, day, settings) - desiredRetention);
				if (days > 1) expect(gap(days)).toBeLessThanOrEqual(gap(days - 1) + 0.01);
				expect(gap(days)).toBeLessThanOrEqual(gap(days + 2) + 0.01);
			})
		);
	});

	it('honours the maximum interval and treats a senseless retention as 0.9', () => {
		expect(intervalDays(5000, { desiredRetention: 0.9, maximumInterval: 365 })).toBe(365);
		for (const desiredRetention of [0, -1, 2, NaN]) {
			expect(intervalDays(50, { desiredRetention })).toBe(50);
		}
	});
});
