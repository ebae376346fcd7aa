import type { Page } from '@playwright/test';
import type { CardRow, SessionRow } from '#lib/storage/database.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';

type Kept = { events: LogEvent; cards: CardRow; session: SessionRow };

/** All rows of a table of this device's database, read past the app. */
export function rowsOf<T extends keyof Kept>(page: Page, table: T): Promise<Kept[T][]> {
	return page.evaluate(
		(name) =>
			new Promise<never[]>((resolve, reject) => {
				const opening = indexedDB.open('footnote');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const db = opening.result;
					const rows = db.transaction(name).objectStore(name).getAll();
					rows.onerror = () => reject(rows.error ?? new Error('not read'));
					rows.onsuccess = () => {
						db.close();
						resolve(rows.result as never[]);
					};
				};
			}),
		table
	);
}

/** Leaves a session unfinished, as an earlier visit would have. The page must have opened the database before. */
export async function leaveSession(page: Page, row: SessionRow): Promise<void> {
	await page.evaluate(
		(value) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('footnote');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const db = opening.result;
					const writing = db.transaction('session', 'readwrite');
					writing.objectStore('session').put(value, 'current');
					writing.onerror = () => reject(writing.error ?? new Error('not written'));
					writing.oncomplete = () => {
						db.close();
						resolve();
					};
				};
			}),
		row
	);
}

/** What a student would notice if it were lost: every review, and when each card comes again. */
export async function learnt(page: Page): Promise<{ reviews: string[]; due: string[] }> {
	const events = await rowsOf(page, 'events');
	const cards = await rowsOf(page, 'cards');
	return {
		reviews: events
			.filter(({ kind }) => kind === 'review')
			.map(({ id }) => id)
			.sort(),
		due: cards.map(({ id, state }) => `${id} ${String(state.dueDay)}`).sort()
	};
}
