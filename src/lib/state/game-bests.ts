import type { World } from './app.ts';

/** The best result kept under a game's key; `undefined` where there is none or the device gives nothing back. */
export async function bestOf(
	world: Pick<World, 'storage'>,
	key: string
): Promise<number | undefined> {
	try {
		const { db, meta } = await world.storage();
		return (await meta.getMeta(db, 'gameBests'))?.[key];
	} catch {
		return undefined;
	}
}

/** Keeps a result as the best of its key; `false` where the device cannot keep it. */
export async function keepBest(
	world: Pick<World, 'storage'>,
	key: string,
	value: number
): Promise<boolean> {
	try {
		const { db, meta } = await world.storage();
		const bests = (await meta.getMeta(db, 'gameBests')) ?? {};
		const kept = await meta.putMeta(db, 'gameBests', { ...bests, [key]: value });
		return kept.ok;
	} catch {
		return false;
	}
}
