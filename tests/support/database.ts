import 'fake-indexeddb/auto';
import { FootnoteDatabase } from '#lib/storage/database.ts';

let made = 0;

/** A fresh database of its own name, in memory. */
export async function freshDatabase(): Promise<FootnoteDatabase> {
	made += 1;
	const db = new FootnoteDatabase(`footnote-test-${String(made)}`);
	await db.open();
	return db;
}
