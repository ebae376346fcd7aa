import { attempt, type Attempt } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';

/** Empties every table: log, memory, session, settings and marks. There is no way back but a backup. */
export async function deleteAll(db: FootnoteDatabase): Promise<Attempt<undefined>> {
	return attempt(db, () =>
		db.transaction('rw', db.tables, async () => {
			for (const table of db.tables) await table.clear();
			return undefined;
		})
	);
}
