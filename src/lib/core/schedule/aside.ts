import { type CardId, type FactId, factOfCard } from '../ids.ts';
import type { AsideReason, LogEvent } from './event.ts';
import { liveEvents } from './live-events.ts';

interface Mark {
	/** Absent once restored. */
	readonly reason?: AsideReason;
	/** Its place in the log: the later of a card's mark and its fact's counts. */
	readonly place: number;
}

/** The latest mark of every card and fact that was ever set aside or restored. */
export type AsideMarks = ReadonlyMap<CardId | FactId, Mark>;

/** Reads from the log what is set aside; the order of the events given does not matter. */
export function asideMarks(events: Iterable<LogEvent>): AsideMarks {
	const marks = new Map<CardId | FactId, Mark>();
	for (const [place, event] of liveEvents(events).entries()) {
		if (event.kind === 'review') continue;
		const target = event.card ?? event.fact;
		marks.set(target, event.kind === 'restore' ? { place } : { place, reason: event.reason });
	}
	return marks;
}

/** Why a card is out of the queue, by its own mark or its fact's, whichever is later; undefined when it is in. */
export function asideReason(marks: AsideMarks, card: CardId): AsideReason | undefined {
	const own = marks.get(card);
	const shared = marks.get(factOfCard(card));
	if (own === undefined || shared === undefined) return (own ?? shared)?.reason;
	return own.place > shared.place ? own.reason : shared.reason;
}
