import type { Millis } from '#lib/core/time.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { FootnoteDatabase } from './database.ts';

/** What the device keeps about itself. */
export interface Meta {
	/** The device's own random name. */
	readonly device: string;
	/** When everything was last saved to a file. */
	readonly lastBackup: Millis;
	/** When the device first kept anything; its twin in localStorage tells when one of the two was cleared. */
	readonly marker: Millis;
	/** The best results in the games, by the game's own key: a shortest time in milliseconds or a longest run. */
	readonly gameBests: Readonly<Record<string, number>>;
}

/** `undefined` where it was never kept. */
export async function getMeta<K extends keyof Meta>(
	db: FootnoteDatabase,
	key: K
): Promise<Meta[K] | undefined> {
	return (await db.meta.get(key)) as Meta[K] | undefined;
}

/** Keeps one of them. */
export async function putMeta<K extends keyof Meta>(
	db: FootnoteDatabase,
	key: K,
	value: Meta[K]
): Promise<Attempt<Meta[K]>> {
	return attempt(db, async () => {
		await db.meta.put(value, key);
		return value;
	});
}

/** What is kept under `key`, or `value` kept there from now on; two tabs asking at once get the same. */
export async function ensureMeta<K extends keyof Meta>(
	db: FootnoteDatabase,
	key: K,
	value: Meta[K]
): Promise<Attempt<Meta[K]>> {
	return attempt(db, () =>
		db.transaction('rw', db.meta, async () => {
			const known = await getMeta(db, key);
			if (known !== undefined) return known;
			await db.meta.put(value, key);
			return value;
		})
	);
}
