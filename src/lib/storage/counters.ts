import type { DayCount } from '#lib/core/progress/day-count.ts';
import type { StudyDay } from '#lib/core/time.ts';
import type { FootnoteDatabase } from './database.ts';

/** The counts of the study days from `from` to `to`, both included, in order; days without a review are left out. */
export async function countsBetween(
	db: FootnoteDatabase,
	from: StudyDay,
	to: StudyDay
): Promise<DayCount[]> {
	return db.counters.where('day').between(from, to, true, true).toArray();
}

/** Whether anything was ever reviewed on this device and counts. */
export async function hasReviews(db: FootnoteDatabase): Promise<boolean> {
	return (await db.counters.limit(1).count()) > 0;
}
