import type { FootnoteDatabase } from './database.ts';

/** Why nothing was stored: no room; a newer version of the app runs in another tab; or storage failed. */
export type Failure = 'full' | 'outdated' | 'failed';

/** How a write ended. It is all there, or nothing of it. */
export type Attempt<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Failure };

// WebKit loses its database connection when a phone wakes up (dexie#2296, dexie#2008): reopening cures it.
const CONNECTION_LOST = ['DatabaseClosedError', 'UnknownError', 'InvalidStateError'];

/** The names of an error and of those it wraps. */
function namesOf(error: unknown): string[] {
	const names: string[] = [];
	let cause: unknown = error;
	while (typeof cause === 'object' && cause !== null && names.length < 5) {
		if ('name' in cause) names.push(String(cause.name));
		cause = 'inner' in cause ? cause.inner : undefined;
	}
	return names;
}

function failureOf(db: FootnoteDatabase, error: unknown): Failure {
	const names = namesOf(error);
	if (names.includes('QuotaExceededError')) return 'full';
	return db.isSuperseded || names.includes('VersionError') ? 'outdated' : 'failed';
}

/**
 * Runs a query, and once more on a fresh connection where the old one was lost; so `work` must be safe to repeat.
 * Rejects with the last error.
 */
export async function withConnection<T>(db: FootnoteDatabase, work: () => Promise<T>): Promise<T> {
	if (db.isSuperseded) throw new Error('A newer version of the app has opened the database');
	const used = db.backendDB();
	try {
		return await work();
	} catch (error) {
		const isLost = namesOf(error).some((name) => CONNECTION_LOST.includes(name));
		if (!isLost || db.isSuperseded) throw error;
		// Another query may have reopened it meanwhile.
		if (!db.isOpen() || db.backendDB() === used) db.close({ disableAutoOpen: false });
		await db.open();
		return work();
	}
}

/** As `withConnection`, with failures as values. */
export async function attempt<T>(
	db: FootnoteDatabase,
	work: () => Promise<T>
): Promise<Attempt<T>> {
	try {
		return { ok: true, value: await withConnection(db, work) };
	} catch (error) {
		return { ok: false, reason: failureOf(db, error) };
	}
}
