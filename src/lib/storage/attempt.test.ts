import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { review } from '#lib/core/schedule/event.fixture.ts';
import type { FootnoteDatabase } from './database.ts';
import { append } from './log.ts';

const fsrs = { desiredRetention: 0.9 };

/** Fails the n-th request to the tables below Dexie, `times` times over, with an error of that name. */
function failRequest(db: FootnoteDatabase, place: number, name: string, times = 1) {
	let calls = 0;
	let left = times;
	function fail(): void {
		calls += 1;
		if (calls >= place && left > 0) {
			left -= 1;
			throw new DOMException('Injected', name);
		}
	}
	db.use({
		stack: 'dbcore',
		name: 'failing',
		create: (core) => ({
			...core,
			table: (tableName) => {
				const table = core.table(tableName);
				return {
					...table,
					mutate: async (request) => {
						fail();
						return table.mutate(request);
					},
					get: async (request) => {
						fail();
						return table.get(request);
					},
					query: async (request) => {
						fail();
						return table.query(request);
					}
				};
			}
		})
	});
	return { calls: () => calls, disarm: () => (left = 0) };
}

async function reopened(db: FootnoteDatabase): Promise<void> {
	db.close({ disableAutoOpen: false });
	await db.open();
}

describe('a failing store', () => {
	it('stores a review on a fresh connection when the old one is lost', async () => {
		for (const name of ['DatabaseClosedError', 'UnknownError', 'InvalidStateError']) {
			const db = await freshDatabase();
			failRequest(db, 2, name);
			await reopened(db);
			expect(await append(db, [review({ day: 1, rating: 3 })], fsrs)).toMatchObject({ ok: true });
			expect(await db.counters.get(1)).toMatchObject({ reviews: 1 });
		}
	});

	it('stores a review after the connection was closed under it', async () => {
		const db = await freshDatabase();
		db.backendDB().close();
		expect(await append(db, [review({ day: 1, rating: 3 })], fsrs)).toMatchObject({ ok: true });
	});

	it('leaves all or nothing behind, whichever request fails', async () => {
		for (let place = 1; ; place++) {
			const db = await freshDatabase();
			await append(db, [review({ day: 1, rating: 3 })], fsrs);
			const { calls, disarm } = failRequest(db, place, 'DataError');
			await reopened(db);
			const stored = await append(db, [review({ day: 5, rating: 3 })], fsrs);
			const made = calls();
			disarm();
			const count = stored.ok ? 2 : 1;
			expect(await db.events.count()).toBe(count);
			expect((await db.cards.toArray())[0]?.state.reps).toBe(count);
			expect(await db.counters.count()).toBe(count);
			if (stored.ok) {
				expect(made).toBe(place - 1);
				expect(place).toBeGreaterThan(4);
				return;
			}
		}
	});

	it('says when the device is full', async () => {
		const db = await freshDatabase();
		failRequest(db, 1, 'QuotaExceededError', 9);
		await reopened(db);
		const stored = await append(db, [review({ day: 1, rating: 3 })], fsrs);
		expect(stored).toEqual({ ok: false, reason: 'full' });
	});

	it('stops writing when another tab has opened a newer version', async () => {
		const db = await freshDatabase();
		const request = indexedDB.open(db.name, 99);
		await new Promise((resolve) => (request.onsuccess = resolve));
		request.result.close();
		const stored = await append(db, [review({ day: 1, rating: 3 })], fsrs);
		expect(stored).toEqual({ ok: false, reason: 'outdated' });
	});
});
