import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../ids.ts';
import { studyDay } from '../time.ts';
import { review } from './event.fixture.ts';
import type { Rating, ReviewEvent } from './event.ts';
import { retrievability } from './fsrs.ts';
import type { MemoryState } from './memory-state.ts';
import { replay, step } from './replay.ts';

// A real learner's log of 12,580 reviews with two buttons; it is not part of the project.
const FILE = new URL('../../../../../shared/data/review-log.csv', import.meta.url);
const USUAL = { desiredRetention: 0.9 };
const PLACE = { zone: 'America/New_York', rolloverHour: 4 };

function readLog(): ReviewEvent[] {
	const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
	return lines.map((line, i) => {
		const [card = '', rating = '', time = ''] = line.split(',');
		const at = Date.parse(time);
		const day = studyDay(at, PLACE.zone, PLACE.rolloverHour);
		const id = String(i).padStart(6, '0');
		return review({ ...PLACE, id, at, day, card: `${card}#x`, rating: Number(rating) as Rating });
	});
}

describe.skipIf(!existsSync(FILE))('a real review log (skipped where it is not at hand)', () => {
	it('is replayed alike in either direction, and forecasts recall better than its mean does', () => {
		const events = readLog();
		const forwards = replay(events, USUAL);
		expect(replay(events.toReversed(), USUAL)).toEqual(forwards);

		const states = new Map<CardId, MemoryState>();
		const outcomes: { chance: number; recalled: boolean }[] = [];
		for (const event of events.toSorted((a, b) => a.at - b.at)) {
			const before = states.get(event.card);
			if (before !== undefined && event.day > before.lastDay) {
				const chance = retrievability(before, event.day, USUAL);
				outcomes.push({ chance, recalled: event.rating > 1 });
			}
			states.set(event.card, step(before, event, USUAL));
		}
		const mean = outcomes.filter(({ recalled }) => recalled).length / outcomes.length;
		const loss = (chance: (outcome: { chance: number }) => number) =>
			outcomes.reduce((sum, outcome) => {
				const p = chance(outcome);
				return sum - Math.log(outcome.recalled ? p : 1 - p);
			}, 0) / outcomes.length;
		expect(outcomes.length).toBeGreaterThan(5000);
		expect(loss(({ chance }) => Math.min(chance, 0.9999))).toBeLessThan(loss(() => mean));
	});
});
