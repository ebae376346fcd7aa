import { countDays } from '#lib/core/progress/day-count.ts';
import type { FsrsSettings } from '#lib/core/schedule/fsrs.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';
import { rowsFrom } from './remembered.ts';

/** Replaces cards and counters by what the whole log gives; to be called inside a transaction over the three tables. */
export async function rebuildInside(db: FootnoteDatabase, fsrs: FsrsSettings): Promise<void> {
	const events = await db.events.toArray();
	await db.cards.clear();
	await db.cards.bulkPut([...rowsFrom(events, fsrs).values()]);
	await db.counters.clear();
	await db.counters.bulkPut([...countDays(events).values()]);
}

/** Replays the whole log into cards and counters: after an import, or for another retention. */
export async function rebuild(
	db: FootnoteDatabase,
	fsrs: FsrsSettings
): Promise<Attempt<undefined>> {
	return attempt(db, () =>
		db.transaction('rw', [db.events, db.cards, db.counters], async () => {
			await rebuildInside(db, fsrs);
			return undefined;
		})
	);
}
