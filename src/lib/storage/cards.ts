import type { CardId } from '#lib/core/ids.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import type { FootnoteDatabase } from './database.ts';

/** The memory of every card ever reviewed. */
export async function allStates(db: FootnoteDatabase): Promise<Map<CardId, MemoryState>> {
	const rows = await db.cards.toArray();
	return new Map(rows.map((row) => [row.id, row.state]));
}
