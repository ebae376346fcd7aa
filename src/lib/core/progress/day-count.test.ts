import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyArb } from '../../../../tests/support/histories.ts';
import { review } from '../schedule/event.fixture.ts';
import { liveEvents } from '../schedule/live-events.ts';
import { introducedOn } from '../schedule/outlook.ts';
import { replay } from '../schedule/replay.ts';
import { countDays } from './day-count.ts';

describe('countDays', () => {
	it('tells new cards, tests of memory and repeats of the same day apart', () => {
		const card = 'trial-held#when';
		const events = [
			review({ id: 'a', at: 1, day: 1, rating: 1, card }),
			review({ id: 'b', at: 2, day: 1, rating: 3, card }),
			review({ id: 'c', at: 3, day: 4, rating: 1, card }),
			review({ id: 'd', at: 4, day: 4, rating: 3, card, durationMillis: 2000 })
		];
		expect([...countDays(events).values()]).toEqual([
			{ day: 1, reviews: 2, introduced: 1, right: 1, tested: 0, recalled: 0, millis: 10_000 },
			{ day: 4, reviews: 2, introduced: 0, right: 1, tested: 1, recalled: 0, millis: 7000 }
		]);
	});

	it('counts each live review once, and new cards as the schedule does, in any order', () => {
		fc.assert(
			fc.property(historyArb(), fc.infiniteStream(fc.nat()), (events, keys) => {
				const counts = countDays(events);
				const reviews = liveEvents(events).filter((event) => event.kind === 'review');
				const sum = [...counts.values()].reduce((total, day) => total + day.reviews, 0);
				expect(sum).toBe(reviews.length);
				const states = replay(events, { desiredRetention: 0.9 });
				for (const { day, introduced } of counts.values()) {
					expect(introduced).toBe(introducedOn(states, day));
				}
				const shuffled = events
					.map((event) => ({ event, key: keys.next().value ?? 0 }))
					.sort((a, b) => a.key - b.key)
					.map(({ event }) => event);
				expect(countDays(shuffled)).toEqual(counts);
			})
		);
	});
});
