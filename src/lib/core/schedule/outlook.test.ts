import { describe, expect, it } from 'vitest';
import { asideMarks } from './aside.ts';
import { review } from './event.fixture.ts';
import { daySummary, dueForecast, introducedOn, nextDueDay, pace } from './outlook.ts';
import { replay } from './replay.ts';
import type { StudyCard } from './study-card.ts';

const USUAL = { desiredRetention: 0.9 };
const card = { forms: ['choice'] } as unknown as StudyCard;
const work = (due: number, fresh: number) => ({
	due: new Array<StudyCard>(due).fill(card),
	fresh: new Array<StudyCard>(fresh).fill(card),
	leeches: []
});

describe('pace and daySummary', () => {
	it('reckons 12 seconds a review and 25 a new card while the log is short', () => {
		const seconds = pace([], new Map());
		expect(daySummary(work(24, 10), seconds)).toEqual({ due: 24, fresh: 10, minutes: 9 });
		expect(daySummary(work(1, 0), seconds).minutes).toBe(1);
		expect(daySummary(work(0, 0), seconds).minutes).toBe(0);
	});

	it('takes the median from the log, which one long pause does not move', () => {
		const reviews = Array.from({ length: 22 }, (_, i) =>
			review({
				id: `${i}`,
				card: `f${i % 11}#x`,
				day: i < 11 ? 1 : 9,
				rating: 3,
				durationMillis: i % 11 === 10 ? 3_600_000 : i < 11 ? 40_000 : 8000
			})
		);
		expect(pace(reviews, replay(reviews, USUAL))).toEqual({ due: 8, fresh: 40 });
		expect(pace(reviews.slice(0, 15), replay(reviews, USUAL)).due).toBe(12);
	});
});

describe('what falls due', () => {
	const reviews = [
		review({ id: '1', card: 'a#x', day: 100, rating: 3 }),
		review({ id: '2', card: 'b#x', day: 100, rating: 4 }),
		review({ id: '3', card: 'c#x', day: 101, rating: 1 })
	];
	const states = replay(reviews, USUAL);

	it('names the next day after today, leaving out what is set aside', () => {
		const none = asideMarks([]);
		expect(nextDueDay(states, none, 101)).toBe(102);
		expect(nextDueDay(states, none, 102)).toBe(108);
		expect(nextDueDay(states, none, 108)).toBeUndefined();
		const marks = asideMarks([{ id: 's', at: 1, kind: 'set-aside', card: 'a#x', reason: 'leech' }]);
		expect(nextDueDay(states, marks, 101)).toBe(108);
	});

	it('counts cards by first day and by due day, overdue ones today', () => {
		expect([introducedOn(states, 100), introducedOn(states, 101)]).toEqual([2, 1]);
		expect(dueForecast(states, 103, 6)).toEqual([2, 0, 0, 0, 0, 1]);
	});
});
