import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { asideMarks } from './aside.ts';
import { type DayInput, dayWork } from './day-work.ts';
import { retrievability } from './fsrs.ts';
import type { MemoryState } from './memory-state.ts';
import { buildQueue, type QueueItem } from './queue.ts';
import type { StudyCard } from './study-card.ts';

const TODAY = 1000;
const FSRS = { desiredRetention: 0.9 };

function studyCard(id: string, given: Partial<StudyCard> = {}): StudyCard {
	return {
		id,
		fact: id.slice(0, id.indexOf('#')),
		bank: 'b',
		topic: 't0',
		importance: 2,
		forms: ['choice', 'cloze', 'recall'],
		aside: false,
		...given
	};
}

function memory(given: Partial<MemoryState> = {}): MemoryState {
	return {
		...{ stability: 10, difficulty: 5, firstDay: 900, lastDay: 990, dueDay: TODAY, reps: 3 },
		...{ lapses: 0, leechAt: 8, lastForm: 'choice', lastSeed: 0, lastRating: 3, streak: 1 },
		...given
	};
}

function input(given: Partial<DayInput> & { cards: readonly StudyCard[] }): DayInput {
	return {
		states: new Map(),
		marks: asideMarks([]),
		today: TODAY,
		settings: { newPerDay: 10 },
		fsrs: FSRS,
		introducedToday: 0,
		random: seededRandom('queue', 1),
		...given
	};
}

const ids = (cards: readonly StudyCard[]) => cards.map((card) => card.id);

/** A bank of up to 40 cards, two or three to some facts, in three topics; about half of them met before. */
const day: fc.Arbitrary<DayInput> = fc
	.array(
		fc.record({
			topic: fc.constantFrom('t0', 't1', 't2'),
			importance: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
			facets: fc.integer({ min: 1, max: 3 }),
			aside: fc.boolean(),
			met: fc.option(fc.record({ stability: fc.nat(50), last: fc.nat(60), lapses: fc.nat(12) }))
		}),
		{ maxLength: 20 }
	)
	.chain((facts) =>
		fc
			.record({ newPerDay: fc.nat(15), introducedToday: fc.nat(5), seed: fc.nat(99) })
			.map((day) => {
				const states = new Map<string, MemoryState>();
				const cards = facts.flatMap(({ topic, importance, facets, aside, met }, i) =>
					Array.from({ length: facets }, (_, facet) => {
						const id = `f${i}#${facet}`;
						if (met !== null) {
							const lastDay = TODAY - met.last;
							const stability = met.stability + 1;
							const dueDay = lastDay + stability;
							states.set(id, memory({ stability, lastDay, dueDay, lapses: met.lapses }));
						}
						return studyCard(id, { topic, importance, aside });
					})
				);
				const { newPerDay, introducedToday, seed } = day;
				const random = seededRandom('day', seed);
				return input({ cards, states, settings: { newPerDay }, introducedToday, random });
			})
	);

function gaps(items: readonly QueueItem[]): number[] {
	const seen = new Map<string, number>();
	return items.flatMap(({ card }, place) => {
		const before = seen.get(card.fact);
		seen.set(card.fact, place);
		return before === undefined ? [] : [place - before];
	});
}

describe('buildQueue', () => {
	it('asks each card once, due before new, within size and allowance, siblings over five apart', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 30 }), (today, size) => {
				const { items, leeches } = buildQueue(today, size);
				expect(new Set(items.map(({ card }) => card.id)).size).toBe(items.length);
				expect(items.length).toBeLessThanOrEqual(size);
				const fresh = items.filter((item) => item.fresh);
				const allowance = Math.max(0, today.settings.newPerDay - today.introducedToday);
				expect(fresh.length).toBeLessThanOrEqual(allowance);
				expect(fresh.every(({ card }) => !card.aside && !today.states.has(card.id))).toBe(true);
				expect(gaps(items).every((gap) => gap > 5)).toBe(true);
				for (const { card, fresh } of items) {
					if (!fresh) expect(today.states.get(card.id)?.dueDay).toBeLessThanOrEqual(TODAY);
					expect(ids(leeches)).not.toContain(card.id);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('brings two cards of a fact only when every other fact of the day is in', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 30 }), (today, size) => {
				const { items } = buildQueue({ ...today, random: seededRandom('a', 1) }, size);
				const { due, fresh } = dayWork({ ...today, random: seededRandom('a', 1) });
				const facts = new Set(items.map(({ card }) => card.fact));
				if (facts.size === items.length) return;
				expect(facts).toEqual(new Set([...due, ...fresh].map((card) => card.fact)));
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps topics in turn where that can be done', () => {
		const cards = Array.from({ length: 12 }, (_, i) =>
			studyCard(`f${i}#x`, { topic: i < 6 ? 'early' : 'late' })
		);
		const states = new Map(cards.map((card) => [card.id, memory()]));
		for (const given of [{ states }, { settings: { newPerDay: 12 } }]) {
			const topics = buildQueue(input({ cards, ...given }), 12).items.map(({ card }) => card.topic);
			expect(topics).toHaveLength(12);
			expect(topics.filter((topic, i) => topic === topics[i - 1])).toEqual([]);
		}
	});

	it('leaves a second card of a lone fact to another session', () => {
		const cards = ['a#1', 'a#2', 'a#3'].map((id) => studyCard(id));
		const states = new Map(cards.map((card) => [card.id, memory()]));
		expect(buildQueue(input({ cards, states }), 20).items).toHaveLength(1);
	});
});

describe('dayWork', () => {
	it('puts the card most at risk of being forgotten first', () => {
		fc.assert(
			fc.property(day, (today) => {
				const risks = dayWork(today).due.map((card) => {
					const state = today.states.get(card.id);
					return state === undefined ? NaN : retrievability(state, TODAY, FSRS);
				});
				expect(risks).toEqual([...risks].sort((a, b) => a - b));
			})
		);
	});

	it('takes new cards by importance, then topic, then as authored, one of a fact', () => {
		const cards = [
			studyCard('a#1', { topic: 'first', importance: 2 }),
			studyCard('b#1', { topic: 'first', importance: 3 }),
			studyCard('b#2', { topic: 'first', importance: 3 }),
			studyCard('c#1', { topic: 'second', importance: 3 }),
			studyCard('d#1', { topic: 'first', importance: 3 }),
			studyCard('e#1', { topic: 'second', importance: 1 })
		];
		const fresh = (newPerDay: number) =>
			ids(dayWork(input({ cards, settings: { newPerDay } })).fresh);
		expect(fresh(4)).toEqual(['b#1', 'd#1', 'c#1', 'a#1']);
		expect(fresh(9)).toEqual(['b#1', 'd#1', 'c#1', 'a#1', 'e#1', 'b#2']);
	});

	it('leaves the other cards of a fact met today for later days', () => {
		const cards = [studyCard('a#1'), studyCard('a#2'), studyCard('b#1')];
		const states = new Map([['a#1', memory({ firstDay: TODAY, dueDay: TODAY + 2 })]]);
		const { fresh } = dayWork(
			input({ cards, states, settings: { newPerDay: 2 }, introducedToday: 1 })
		);
		expect(ids(fresh)).toEqual(['b#1']);
	});

	it('keeps new cards of aside topics out unless asked for, but reviews those once met', () => {
		const cards = [studyCard('a#1', { aside: true }), studyCard('b#1', { aside: true })];
		const states = new Map([['a#1', memory()]]);
		const { due, fresh } = dayWork(input({ cards, states }));
		expect([ids(due), ids(fresh)]).toEqual([['a#1'], []]);
		expect(ids(dayWork(input({ cards, states, everything: true })).fresh)).toEqual(['b#1']);
	});

	it('gives back leeches apart, and leaves out what was set aside', () => {
		const cards = ['a#1', 'b#1', 'c#1', 'd#1'].map((id) => studyCard(id));
		const states = new Map([
			['a#1', memory({ lapses: 8 })],
			['b#1', memory({ lapses: 8, leechAt: 12 })],
			['c#1', memory()]
		]);
		const reason = 'by-hand';
		const marks = asideMarks([
			{ id: '1', at: 1, kind: 'set-aside', card: 'c#1', reason },
			{ id: '2', at: 2, kind: 'set-aside', fact: 'd', reason }
		]);
		const work = dayWork(input({ cards, states, marks }));
		expect([ids(work.leeches), ids(work.due), ids(work.fresh)]).toEqual([['a#1'], ['b#1'], []]);
	});

	it('stops at the reviews a day', () => {
		const cards = ['a#1', 'b#1', 'c#1'].map((id) => studyCard(id));
		const states = new Map(cards.map((card) => [card.id, memory()]));
		const settings = { newPerDay: 0, reviewsPerDay: 5 };
		expect(dayWork(input({ cards, states, settings, reviewedToday: 3 })).due).toHaveLength(2);
		expect(dayWork(input({ cards, states, settings, reviewedToday: 9 })).due).toHaveLength(0);
	});
});
