import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';
import { rebuildInside } from './rebuild.ts';

const KEY = 'current';

/** The stored settings over the defaults, so that a setting added later has a value. */
export async function getSettings(db: FootnoteDatabase): Promise<Settings> {
	return { ...DEFAULT_SETTINGS, ...(await db.settings.get(KEY)) };
}

/** Puts settings inside a transaction over events, cards, counters and settings; another retention is a replay. */
export async function putSettingsInside(db: FootnoteDatabase, settings: Settings): Promise<void> {
	const before = await getSettings(db);
	await db.settings.put(settings, KEY);
	if (settings.desiredRetention !== before.desiredRetention) await rebuildInside(db, settings);
}

/** Keeps the settings; where the retention changes, every card gets its new due day in the same transaction. */
export async function putSettings(
	db: FootnoteDatabase,
	settings: Settings
): Promise<Attempt<Settings>> {
	return attempt(db, () =>
		db.transaction('rw', [db.events, db.cards, db.counters, db.settings], async () => {
			await putSettingsInside(db, settings);
			return settings;
		})
	);
}
