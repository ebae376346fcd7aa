import { liveQuery } from 'dexie';
import { withConnection } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';

/** Runs `query` now and after every write to rows it read, in this tab or another; returns the way to stop. */
export function observe<T>(
	db: FootnoteDatabase,
	query: () => Promise<T>,
	next: (value: T) => void,
	error: (error: unknown) => void
): () => void {
	const subscription = liveQuery(() => withConnection(db, query)).subscribe({ next, error });
	return () => subscription.unsubscribe();
}
