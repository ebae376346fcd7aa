import type { FootnoteDatabase, SessionRow } from './database.ts';

const KEY = 'current';

/** The session that was left in the middle; `undefined` where there is none. */
export async function getSession(db: FootnoteDatabase): Promise<SessionRow | undefined> {
	return db.session.get(KEY);
}

/** Keeps the running session in place of the one before; `null` forgets it. Joins a transaction around it. */
export async function putSession(db: FootnoteDatabase, row: SessionRow | null): Promise<void> {
	if (row === null) await db.session.delete(KEY);
	else await db.session.put(row, KEY);
}
