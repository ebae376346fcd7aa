import type {
	EventId,
	LogEvent,
	OverruleEvent,
	RestoreEvent,
	ReviewEvent,
	SetAsideEvent
} from './event.ts';

/** What counts once undo and overrule have been applied. */
export type LiveEvent = ReviewEvent | SetAsideEvent | RestoreEvent;

function byTimeThenId(a: LogEvent, b: LogEvent): number {
	if (a.at !== b.at) return a.at - b.at;
	if (a.id === b.id) return 0;
	return a.id < b.id ? -1 : 1;
}

/**
 * The events that count, in order of time and then id: each id once, undone ones left out, reviews with their
 * latest verdict and rating. The order of the input does not matter; targets that are not there are ignored.
 */
export function liveEvents(events: Iterable<LogEvent>): LiveEvent[] {
	const ordered = [...events].sort(byTimeThenId);
	const undone = new Set<EventId>();
	for (const event of ordered) if (event.kind === 'undo') undone.add(event.target);

	const seen = new Set<EventId>();
	const overrules = new Map<EventId, OverruleEvent>();
	const live: LiveEvent[] = [];
	for (const event of ordered) {
		if (event.kind === 'undo' || undone.has(event.id) || seen.has(event.id)) continue;
		seen.add(event.id);
		if (event.kind === 'overrule') overrules.set(event.target, event);
		else live.push(event);
	}
	return live.map((event) => {
		const overrule = overrules.get(event.id);
		if (event.kind !== 'review' || overrule === undefined) return event;
		return { ...event, verdict: overrule.verdict, rating: overrule.rating };
	});
}
