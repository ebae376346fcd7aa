import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { historyArb } from '../../../tests/support/histories.ts';
import { review } from '#lib/core/schedule/event.fixture.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { startSession } from '#lib/core/session/session.ts';
import type { FootnoteDatabase } from './database.ts';
import { append, asideEvents } from './log.ts';
import { rebuild } from './rebuild.ts';
import { asideMarks } from '#lib/core/schedule/aside.ts';

const fsrs = { desiredRetention: 0.9 };

async function caches(db: FootnoteDatabase) {
	return { cards: await db.cards.toArray(), counters: await db.counters.toArray() };
}

describe('append', () => {
	it('keeps cards and counters as a rebuild from the whole log gives them, after every event', async () => {
		await fc.assert(
			fc.asyncProperty(historyArb('a', 25), async (events) => {
				const db = await freshDatabase();
				for (const event of events) {
					expect(await append(db, [event], fsrs)).toMatchObject({ ok: true });
				}
				const lived = await caches(db);
				expect(await rebuild(db, fsrs)).toMatchObject({ ok: true });
				expect(await caches(db)).toEqual(lived);
				expect(await db.events.count()).toBe(events.length);
				await db.delete();
			}),
			{ numRuns: 40 }
		);
	});

	it('books a review once, however often it is stored', async () => {
		const db = await freshDatabase();
		const event = review({ day: 20_000, rating: 3 });
		const first = await append(db, [event], fsrs);
		const once = await caches(db);
		expect(first.ok && first.value.get(event.card)?.reps).toBe(1);
		expect((await append(db, [event], fsrs)).ok).toBe(true);
		expect(await caches(db)).toEqual(once);
		expect(once.counters).toEqual([
			{ day: 20_000, reviews: 1, introduced: 1, right: 1, tested: 0, recalled: 0, millis: 5000 }
		]);
	});

	it('leaves no card and no count behind when the only review is undone', async () => {
		const db = await freshDatabase();
		const event = review({ day: 20_000, rating: 3 });
		const undo: LogEvent = { id: 'u', at: event.at + 1, kind: 'undo', target: event.id };
		await append(db, [event], fsrs);
		const undone = await append(db, [undo], fsrs);
		expect(undone.ok && [...undone.value]).toEqual([[event.card, undefined]]);
		expect(await caches(db)).toEqual({ cards: [], counters: [] });
		expect(await db.events.count()).toBe(2);
	});

	it('remembers that an overrule was undone when the card is replayed for another reason', async () => {
		const db = await freshDatabase();
		const verdict = { kind: 'right', share: 1, reason: '' } as const;
		const at = 20_000 * 86_400_000;
		await append(db, [review({ id: 'r', day: 20_000, rating: 1 })], fsrs);
		const later: LogEvent[] = [
			{ id: 'o', at: at + 1, kind: 'overrule', target: 'r', verdict, rating: 4 },
			{ id: 'u', at: at + 2, kind: 'undo', target: 'o' },
			{ id: 'x', at: at + 3, kind: 'restore', card: 'trial-held#when' }
		];
		for (const event of later) await append(db, [event], fsrs);
		expect((await db.cards.toArray())[0]?.state.lastRating).toBe(1);
		expect((await db.counters.toArray())[0]?.right).toBe(0);
	});

	it('keeps the session in the same transaction: both or neither', async () => {
		const db = await freshDatabase();
		const row = { session: startSession('s', 0, []), choice: {} };
		await append(db, [review({ day: 1, rating: 3 })], fsrs, row);
		expect(await db.session.get('current')).toEqual(row);

		const spoilt = { session: () => 'no clone' } as never;
		const failed = await append(db, [review({ day: 2, rating: 3 })], fsrs, spoilt);
		expect(failed).toEqual({ ok: false, reason: 'failed' });
		expect(await db.events.toCollection().primaryKeys()).toEqual(['e-1']);
		expect((await db.cards.toArray())[0]?.state.reps).toBe(1);
		expect((await db.counters.toArray()).map((count) => count.day)).toEqual([1]);

		await append(db, [], fsrs, null);
		expect(await db.session.count()).toBe(0);
	});

	it('gives back the marks with what undoes them', async () => {
		await fc.assert(
			fc.asyncProperty(historyArb('a', 25), async (events) => {
				const db = await freshDatabase();
				await append(db, events, fsrs);
				const reasons = (marks: ReturnType<typeof asideMarks>) =>
					[...marks].map(([id, mark]) => [id, mark.reason]);
				expect(reasons(asideMarks(await asideEvents(db)))).toEqual(reasons(asideMarks(events)));
				await db.delete();
			}),
			{ numRuns: 30 }
		);
	});
});
