import type * as backup from '#lib/storage/backup.ts';
import type * as cards from '#lib/storage/cards.ts';
import type * as counters from '#lib/storage/counters.ts';
import type * as deletion from '#lib/storage/delete-all.ts';
import type * as log from '#lib/storage/log.ts';
import type * as meta from '#lib/storage/meta.ts';
import type * as observing from '#lib/storage/observe.ts';
import type * as practice from '#lib/storage/practice.ts';
import type * as session from '#lib/storage/session.ts';
import type * as settings from '#lib/storage/settings.ts';
import type { FootnoteDatabase } from '#lib/storage/database.ts';

/** Everything that touches Dexie: loaded by dynamic import, so that the first paint does not wait for it. */
export interface Storage {
	readonly db: FootnoteDatabase;
	readonly backup: typeof backup;
	readonly cards: typeof cards;
	readonly counters: typeof counters;
	readonly deletion: typeof deletion;
	readonly log: typeof log;
	readonly meta: typeof meta;
	readonly observing: typeof observing;
	readonly practice: typeof practice;
	readonly session: typeof session;
	readonly settings: typeof settings;
}

/** Loads the storage layer and opens the database; rejects where the browser refuses IndexedDB. */
export async function openStorage(name?: string): Promise<Storage> {
	const { FootnoteDatabase } = await import('#lib/storage/database.ts');
	const db = new FootnoteDatabase(name);
	await db.open();
	return {
		db,
		backup: await import('#lib/storage/backup.ts'),
		cards: await import('#lib/storage/cards.ts'),
		counters: await import('#lib/storage/counters.ts'),
		deletion: await import('#lib/storage/delete-all.ts'),
		log: await import('#lib/storage/log.ts'),
		meta: await import('#lib/storage/meta.ts'),
		observing: await import('#lib/storage/observe.ts'),
		practice: await import('#lib/storage/practice.ts'),
		session: await import('#lib/storage/session.ts'),
		settings: await import('#lib/storage/settings.ts')
	};
}
