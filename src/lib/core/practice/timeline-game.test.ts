import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, mayOverlap } from '../date/compare-dates.ts';
import type { EventFact } from '../bank/fact.ts';
import { BANK, base, date } from '../question/bank.fixture.ts';
import { openBank } from '../question/open-bank.ts';
import { seededRandom } from '../random.ts';
import { dealEvents } from './timeline-game-events.ts';
import { eventToPlace, LIVES, placeEvent, startTimeline } from './timeline-game.ts';

const deal = (seed = 1) => dealEvents(openBank(BANK), seededRandom('timeline', seed));

function event(id: string, when: string, label = `the ${id}`): EventFact {
	return { ...base(id, `It was in ${when}.`), kind: 'event', label, when: date(when) };
}

describe('the pile of events', () => {
	it('holds events of which any two compare with certainty', () => {
		for (let seed = 0; seed < 20; seed++) {
			const events = deal(seed);
			expect(events).toHaveLength(6);
			events.forEach((a, i) => {
				for (const b of events.slice(i + 1)) expect(mayOverlap(a.date, b.date)).toBe(false);
			});
		}
	});

	it('leaves out names that tell their year, and long spans before short ones', () => {
		const years = ['1921', '1922', '1923', '1924', '1925'].map((year) =>
			event(`meeting ${year}`, year)
		);
		const named = years.map((fact, i) => ({ ...fact, label: `meeting ${'abcde'[i] ?? ''}` }));
		const pile = (facts: EventFact[]) =>
			dealEvents(openBank({ ...BANK, facts }), seededRandom('names', 1)).map(({ fact }) => fact);
		expect(pile(years)).toEqual([]);
		expect(pile([event('age', '1920/1929', 'the age'), ...named]).toSorted()).toEqual(
			named.map(({ id }) => id)
		);
	});
});

describe('a game of placing events', () => {
	it('takes an event into its right gap, and shows the right place of a wrong one for a life', () => {
		const [first, second] = deal();
		if (!first || !second) throw new Error('no events');
		const game = startTimeline(deal());
		const right = compareDates(first.date, second.date) < 0 ? 1 : 0;
		const good = placeEvent(game, right);
		expect([good.run, good.lives, good.last]).toEqual([
			1,
			LIVES,
			{ event: second, put: right, belongs: right }
		]);
		const bad = placeEvent(game, 1 - right);
		expect([bad.run, bad.lives, bad.last]).toEqual([
			0,
			LIVES - 1,
			{ event: second, put: 1 - right, belongs: right }
		]);
		expect(bad.placed).toEqual(good.placed);
	});

	it('ends with the last life', () => {
		let game = startTimeline(deal());
		while (eventToPlace(game)) {
			const { length } = game.placed;
			const gaps = Array.from({ length: length + 1 }, (_, gap) => placeEvent(game, gap));
			game = gaps.find(({ lives }) => lives < game.lives) ?? game;
		}
		expect([game.lives, game.run]).toEqual([0, 0]);
		expect(placeEvent(game, 0)).toBe(game);
	});

	it('keeps the line in order and loses no event, wherever they are put', () => {
		fc.assert(
			fc.property(
				fc.nat(100),
				fc.array(fc.integer({ min: -2, max: 8 }), { maxLength: 20 }),
				(seed, gaps) => {
					const events = deal(seed);
					let game = startTimeline(events);
					for (const gap of gaps) {
						const next = placeEvent(game, gap);
						if (gap < 0 || gap > game.placed.length) expect(next).toBe(game);
						game = next;
						expect(game.placed).toEqual(
							game.placed.toSorted((a, b) => compareDates(a.date, b.date))
						);
						expect(new Set([...game.placed, ...game.waiting])).toEqual(new Set(events));
						expect(game.run + (LIVES - game.lives)).toBe(game.placed.length - 1);
					}
				}
			)
		);
	});

	it('has nothing to place without events', () => {
		expect(eventToPlace(startTimeline([]))).toBeUndefined();
	});
});
