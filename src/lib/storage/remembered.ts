import type { CardId } from '#lib/core/ids.ts';
import type { LogEvent, ReviewEvent } from '#lib/core/schedule/event.ts';
import type { FsrsSettings } from '#lib/core/schedule/fsrs.ts';
import { liveEvents } from '#lib/core/schedule/live-events.ts';
import { replay, step } from '#lib/core/schedule/replay.ts';
import { factOfCard } from '#lib/core/ids.ts';
import type { CardRow } from './database.ts';

/** The rows of every reviewed card, from the log alone. */
export function rowsFrom(events: readonly LogEvent[], fsrs: FsrsSettings): Map<CardId, CardRow> {
	const last = new Map<CardId, CardRow['last']>();
	for (const event of liveEvents(events)) {
		const { id, at } = event;
		if (event.kind === 'review') last.set(event.card, { id, at });
		if (event.kind !== 'restore') continue;
		for (const card of last.keys()) {
			if (card === event.card || factOfCard(card) === event.fact) last.set(card, { id, at });
		}
	}
	const rows = new Map<CardId, CardRow>();
	for (const [id, state] of replay(events, fsrs)) {
		rows.set(id, { id, state, last: last.get(id) ?? { id: '', at: 0 } });
	}
	return rows;
}

/** The row after a review that comes after all else in it; `undefined` when it does not, and only a replay is right. */
export function rowAfter(
	row: CardRow | undefined,
	review: ReviewEvent,
	fsrs: FsrsSettings
): CardRow | undefined {
	if (row === undefined) return undefined;
	const { id, at } = review;
	const isLatest = at > row.last.at || (at === row.last.at && id > row.last.id);
	if (!isLatest) return undefined;
	return { id: row.id, state: step(row.state, review, fsrs), last: { id, at } };
}
