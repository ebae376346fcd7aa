import type { CardId } from '../ids.ts';
import type { LogEvent, ReviewEvent } from '../schedule/event.ts';
import { liveEvents } from '../schedule/live-events.ts';
import type { StudyDay } from '../time.ts';

/** What was done on one study day. Counts are sums over reviews, so days and cards can be added up in any order. */
export interface DayCount {
	readonly day: StudyDay;
	readonly reviews: number;
	/** Cards asked for the first time. */
	readonly introduced: number;
	/** Reviews not rated Again. */
	readonly right: number;
	/** First reviews of the day of cards met on an earlier day, and those of them not rated Again. */
	readonly tested: number;
	readonly recalled: number;
	readonly millis: number;
}

/** What counting needs of a review. */
export type Counted = Pick<ReviewEvent, 'card' | 'day' | 'rating' | 'durationMillis'>;

/** One review's share in its day; `lastDay` is the latest day its card was asked before, if it was. */
export function countReview(review: Counted, lastDay: StudyDay | undefined): DayCount {
	const right = review.rating === 1 ? 0 : 1;
	const tested = lastDay !== undefined && review.day > lastDay ? 1 : 0;
	return {
		day: review.day,
		reviews: 1,
		introduced: lastDay === undefined ? 1 : 0,
		right,
		tested,
		recalled: tested * right,
		millis: review.durationMillis
	};
}

/** Adds a count to its day's, or takes it off with `sign` -1. */
export function addCount(counts: Map<StudyDay, DayCount>, count: DayCount, sign: 1 | -1 = 1): void {
	const before = counts.get(count.day);
	counts.set(count.day, {
		day: count.day,
		reviews: (before?.reviews ?? 0) + sign * count.reviews,
		introduced: (before?.introduced ?? 0) + sign * count.introduced,
		right: (before?.right ?? 0) + sign * count.right,
		tested: (before?.tested ?? 0) + sign * count.tested,
		recalled: (before?.recalled ?? 0) + sign * count.recalled,
		millis: (before?.millis ?? 0) + sign * count.millis
	});
}

/** The counts of every day with a review, from the log alone: the same for any order of the same events. */
export function countDays(events: Iterable<LogEvent>): Map<StudyDay, DayCount> {
	const counts = new Map<StudyDay, DayCount>();
	const lastDays = new Map<CardId, StudyDay>();
	for (const event of liveEvents(events)) {
		if (event.kind !== 'review') continue;
		const lastDay = lastDays.get(event.card);
		addCount(counts, countReview(event, lastDay));
		lastDays.set(event.card, Math.max(event.day, lastDay ?? event.day));
	}
	return counts;
}
