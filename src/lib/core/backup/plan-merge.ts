import type { CardId } from '../ids.ts';
import type { EventId, LogEvent } from '../schedule/event.ts';
import type { Paper } from '../practice/paper.ts';
import type { Millis } from '../time.ts';
import type { Backup } from './backup.ts';

/** What restoring a backup would do; shown before anything is written. */
export interface MergePlan {
	readonly made: Millis;
	/** Events that are not here yet, each once: what will be added. */
	readonly events: readonly LogEvent[];
	readonly fresh: number;
	readonly known: number;
	/** Reviews among the fresh events, and the cards they are of. */
	readonly reviews: number;
	readonly cards: number;
	/** Mock examinations in it; those that are here too stay or move on. */
	readonly papers: readonly Paper[];
	/** The first and last instant in the backup; absent in an empty one. */
	readonly from?: Millis;
	readonly to?: Millis;
}

/** Compares a backup with the ids of the events that are here. An event is told by its id alone. */
export function planMerge(here: ReadonlySet<EventId>, backup: Backup): MergePlan {
	const all = new Map<EventId, LogEvent>();
	const cards = new Set<CardId>();
	let [from, to, reviews] = [Infinity, -Infinity, 0];
	for (const event of backup.events) {
		if (all.has(event.id)) continue;
		all.set(event.id, event);
		from = Math.min(from, event.at);
		to = Math.max(to, event.at);
		if (event.kind !== 'review' || here.has(event.id)) continue;
		cards.add(event.card);
		reviews += 1;
	}
	const events = [...all.values()].filter((event) => !here.has(event.id));
	const counts = { fresh: events.length, known: all.size - events.length };
	const { made, papers } = backup;
	const plan = { made, events, ...counts, reviews, cards: cards.size, papers };
	return all.size === 0 ? plan : { ...plan, from, to };
}
