import fc from 'fast-check';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../question/form.ts';
import { studyDay } from '../time.ts';
import { asideMarks, asideReason } from './aside.ts';
import { review } from './event.fixture.ts';
import type { AsideReason, LogEvent, Rating, ReviewEvent } from './event.ts';
import { replay, restored, step } from './replay.ts';

const USUAL = { desiredRetention: 0.9 };
const CARDS = ['a#when', 'a#where', 'b#who'] as const;
const VERDICT = { kind: 'right', share: 1, reason: 'overruled' } as const;
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const card = fc.constantFrom(...CARDS);

/** A log in order of time, with distinct instants, whose undos and overrules mostly hit something. */
const log: fc.Arbitrary<LogEvent[]> = fc
	.array(
		fc.record({
			kind: fc.constantFrom('review', 'review', 'review', 'undo', 'overrule', 'aside', 'back'),
			card,
			rating,
			form: fc.constantFrom(...FORMS),
			wait: fc.nat(9),
			target: fc.nat(20),
			reason: fc.constantFrom<AsideReason>('leech', 'by-hand', 'mistaken'),
			wholeFact: fc.boolean()
		}),
		{ maxLength: 25 }
	)
	.map((drafts) => {
		let day = 20_000;
		return drafts.map((draft, i): LogEvent => {
			day += draft.wait;
			const base = { id: `e${i}`, at: day * 86_400_000 + i };
			const target = `e${draft.target}`;
			const aim = draft.wholeFact ? { fact: 'a' } : { card: draft.card };
			switch (draft.kind) {
				case 'undo':
					return { ...base, kind: 'undo', target };
				case 'overrule':
					return { ...base, kind: 'overrule', target, verdict: VERDICT, rating: draft.rating };
				case 'aside':
					return { ...base, kind: 'set-aside', reason: draft.reason, ...aim };
				case 'back':
					return { ...base, kind: 'restore', ...aim };
				case 'review':
					return review({ ...base, day, ...draft, kind: 'review' });
			}
		});
	});

function states(events: Iterable<LogEvent>) {
	return Object.fromEntries([...replay(events, USUAL)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('replay', () => {
	it('does not depend on the order of the events, nor on events given twice', () => {
		const shuffled = log.chain((events) =>
			fc.tuple(
				fc.constant(events),
				fc.shuffledSubarray(events, { minLength: events.length }),
				fc.subarray(events)
			)
		);
		fc.assert(
			fc.property(shuffled, ([events, mixed, twice]) => {
				expect(states([...mixed, ...twice])).toEqual(states(events));
				for (const id of CARDS) {
					const reason = asideReason(asideMarks(events), id);
					expect(asideReason(asideMarks(mixed), id)).toBe(reason);
				}
			})
		);
	});

	it('equals stepping review by review', () => {
		fc.assert(
			fc.property(log, (events) => {
				const reviews = events.filter((event): event is ReviewEvent => event.kind === 'review');
				const folded = new Map<string, ReturnType<typeof step>>();
				for (const each of reviews) {
					folded.set(each.card, step(folded.get(each.card), each, USUAL));
				}
				expect(replay(reviews, USUAL)).toEqual(folded);
			})
		);
	});

	it('forgets an undone event as if it had never been', () => {
		fc.assert(
			fc.property(log, fc.nat(24), (events, place) => {
				const event = events[place];
				if (event === undefined || event.kind === 'undo') return;
				const undo: LogEvent = { id: 'u', at: 0, kind: 'undo', target: event.id };
				const without = events.filter((other) => other !== event);
				expect(states([...events, undo])).toEqual(states(without));
			})
		);
	});

	it('takes an overruled review as if it had been so rated at first', () => {
		fc.assert(
			fc.property(fc.array(rating, { minLength: 1 }), rating, fc.nat(8), (ratings, better, i) => {
				const events = ratings.map((r, n) => review({ id: `e${n}`, day: 100 + n * 3, rating: r }));
				const at = i % events.length;
				const overrule = { kind: 'overrule', target: `e${at}`, verdict: VERDICT } as const;
				const overruled: LogEvent[] = [
					...events,
					{ ...overrule, id: 'o1', at: 1e13, rating: 1 },
					{ ...overrule, id: 'o2', at: 2e13, rating: better }
				];
				const rated = events.map((event, n) => (n === at ? { ...event, rating: better } : event));
				expect(states(overruled)).toEqual(states(rated));
			})
		);
	});
});

describe('step', () => {
	const first = (grade: Rating) => step(undefined, review({ day: 100, rating: grade }), USUAL);

	it('keeps a failed or half-known new card due today, and a passed one for later', () => {
		expect(([1, 2, 3, 4] as const).map((grade) => first(grade).dueDay)).toEqual([
			100, 100, 102, 108
		]);
	});

	it('moves a failed card on by its interval once it is passed the same day', () => {
		const passed = step(first(1), review({ day: 100, rating: 3 }), USUAL);
		expect(passed.dueDay).toBeGreaterThan(100);
		expect(passed.lapses).toBe(0);
		const half = step(first(1), review({ day: 100, rating: 2 }), USUAL);
		expect(half.dueDay).toBeGreaterThan(100);
	});

	it('counts a lapse once a day, never on the first day', () => {
		const days = [100, 100, 101, 101, 105] as const;
		const state = days.reduce<ReturnType<typeof step> | undefined>(
			(before, day) => step(before, review({ day, rating: 1 }), USUAL),
			undefined
		);
		expect(state).toMatchObject({ lapses: 2, reps: 5, firstDay: 100, lastDay: 105, dueDay: 105 });
	});

	it('takes a study day that runs backwards for the same day', () => {
		const west = step(first(3), review({ day: 99, rating: 3 }), USUAL);
		expect(west).toEqual(step(first(3), review({ day: 100, rating: 3 }), USUAL));
	});

	it('asks four more lapses of a leech that was let back in, and never fewer than eight', () => {
		expect(restored({ ...first(1), lapses: 9 }).leechAt).toBe(13);
		expect(restored({ ...first(1), lapses: 1 }).leechAt).toBe(8);
	});

	it('counts successes on different days in one class, and drops them at a failure', () => {
		const streaks = (
			[
				[100, 3, 'choice'],
				[100, 3, 'match'],
				[101, 2, 'choice'],
				[102, 4, 'choice'],
				[103, 3, 'cloze'],
				[104, 1, 'date'],
				[104, 3, 'choice']
			] as const
		).reduce<{ state?: ReturnType<typeof step>; seen: number[] }>(
			({ state, seen }, [day, grade, form]) => {
				const after = step(state, review({ day, rating: grade, form }), USUAL);
				return { state: after, seen: [...seen, after.streak] };
			},
			{ seen: [] }
		).seen;
		expect(streaks).toEqual([1, 1, 1, 2, 1, 0, 1]);
	});
});

describe('the study day', () => {
	// ts-fsrs counts UTC days: four minutes over midnight make its stability 7.3153.
	it('two Good answers four minutes apart over UTC midnight are one day', () => {
		const before = Date.UTC(2026, 2, 1, 23, 58);
		const after = Date.UTC(2026, 2, 2, 0, 2);
		const theirs = fsrs();
		const card = theirs.next(createEmptyCard(before), before, 3).card;
		expect(theirs.next(card, after, 3).card.stability).toBeCloseTo(7.3153, 3);

		const at = (instant: number, zone: string) =>
			review({ id: `${instant}`, at: instant, day: studyDay(instant, zone, 4), rating: 3 });
		const zones = ['Europe/London', 'America/New_York', 'Asia/Kathmandu'];
		for (const zone of zones) {
			const state = replay([at(before, zone), at(after, zone)], USUAL).get('trial-held#when');
			expect(state?.stability).toBeCloseTo(2.3065, 8);
		}
	});

	it('an evening and the next morning are two days, though one UTC day', () => {
		const evening = studyDay(Date.UTC(2026, 0, 1, 8), 'Pacific/Auckland', 4);
		const morning = studyDay(Date.UTC(2026, 0, 1, 20), 'Pacific/Auckland', 4);
		const state = step(
			step(undefined, review({ day: evening, rating: 3 }), USUAL),
			review({ day: morning, rating: 3 }),
			USUAL
		);
		expect(morning - evening).toBe(1);
		expect(state.stability).toBeGreaterThan(5);
	});
});

describe('set aside and restore', () => {
	const aside = (at: number, aim: { card: string } | { fact: string }): LogEvent => ({
		id: `s${at}`,
		at,
		kind: 'set-aside',
		reason: 'by-hand',
		...aim
	});
	const back = (at: number, aim: { card: string } | { fact: string }): LogEvent => ({
		id: `r${at}`,
		at,
		kind: 'restore',
		...aim
	});

	it.each<[string, LogEvent[], string | undefined]>([
		['the card', [aside(1, { card: 'a#x' })], 'by-hand'],
		['its fact', [aside(1, { fact: 'a' })], 'by-hand'],
		['another card of the fact', [aside(1, { card: 'a#y' })], undefined],
		[
			'the fact, then the card restored',
			[aside(1, { fact: 'a' }), back(2, { card: 'a#x' })],
			undefined
		],
		[
			'the card, then the fact restored',
			[aside(1, { card: 'a#x' }), back(2, { fact: 'a' })],
			undefined
		],
		['restored, then aside again', [back(1, { card: 'a#x' }), aside(2, { fact: 'a' })], 'by-hand'],
		['undone', [aside(1, { fact: 'a' }), { id: 'u', at: 2, kind: 'undo', target: 's1' }], undefined]
	])('%s', (_, events, reason) => {
		expect(asideReason(asideMarks(events), 'a#x')).toBe(reason);
	});
});
