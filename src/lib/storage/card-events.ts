import { type CardId, factOfCard } from '#lib/core/ids.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import type { FootnoteDatabase } from './database.ts';

async function aimedAt(db: FootnoteDatabase, events: readonly LogEvent[]): Promise<LogEvent[]> {
	if (events.length === 0) return [];
	return db.events
		.where('target')
		.anyOf(events.map((event) => event.id))
		.toArray();
}

/** All that the log holds of one card: its reviews, its and its fact's marks, and what undoes or overrules them. */
export async function eventsOfCard(db: FootnoteDatabase, card: CardId): Promise<LogEvent[]> {
	const own = await db.events.where('card').equals(card).toArray();
	const restores = await db.events.where('kind').equals('restore').toArray();
	const fact = factOfCard(card);
	const events = [
		...own,
		...restores.filter((event) => event.kind === 'restore' && event.fact === fact)
	];
	const changes = await aimedAt(db, events);
	return [...events, ...changes, ...(await aimedAt(db, changes))];
}

/** The cards whose memory an event may change: none for a set-aside or where the target is unknown. */
export async function cardsTouchedBy(db: FootnoteDatabase, event: LogEvent): Promise<CardId[]> {
	let touching: LogEvent | undefined = event;
	const seen = new Set<EventId>();
	while (touching?.kind === 'undo' || touching?.kind === 'overrule') {
		if (seen.has(touching.id)) return [];
		seen.add(touching.id);
		touching = await db.events.get(touching.target);
	}
	if (touching?.kind === 'review') return [touching.card];
	if (touching?.kind !== 'restore') return [];
	if (touching.card !== undefined) return [touching.card];
	return db.cards.where('id').startsWith(`${touching.fact}#`).primaryKeys();
}
