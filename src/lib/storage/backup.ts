import type { Backup } from '#lib/core/backup/backup.ts';
import type { Paper } from '#lib/core/practice/paper.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import type { FsrsSettings } from '#lib/core/schedule/fsrs.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Millis } from '#lib/core/time.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';
import { mergePapersInside } from './practice.ts';
import { rebuildInside } from './rebuild.ts';
import { getSettings, putSettingsInside } from './settings.ts';

/** Everything a backup holds, read in one transaction. */
export async function readAll(db: FootnoteDatabase, device: string, made: Millis): Promise<Backup> {
	return db.transaction('r', [db.events, db.settings, db.papers], async () => ({
		made,
		device,
		settings: await getSettings(db),
		events: await db.events.toArray(),
		papers: await db.papers.toArray()
	}));
}

/**
 * Adds the events and papers that are not here yet and replays the log, with `settings` where they are given: all in
 * one transaction, so that it is all there or nothing of it. Merging the same again changes nothing.
 */
export async function merge(
	db: FootnoteDatabase,
	events: readonly LogEvent[],
	fsrs: FsrsSettings,
	settings?: Settings,
	papers: readonly Paper[] = []
): Promise<Attempt<{ readonly added: number }>> {
	const tables = [db.events, db.cards, db.counters, db.settings, db.papers];
	return attempt(db, () =>
		db.transaction('rw', tables, async () => {
			const known = new Set(await db.events.toCollection().primaryKeys());
			const fresh = new Map(events.map((event) => [event.id, event]));
			for (const id of known) fresh.delete(id);
			await db.events.bulkAdd([...fresh.values()]);
			await mergePapersInside(db, papers);
			if (settings !== undefined) await putSettingsInside(db, settings);
			await rebuildInside(db, settings ?? fsrs);
			return { added: fresh.size };
		})
	);
}
