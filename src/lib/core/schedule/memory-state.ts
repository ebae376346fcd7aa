import type { Form } from '../question/form.ts';
import type { StudyDay } from '../time.ts';
import type { Rating } from './event.ts';

/** What is known of one card's memory: a cache that replaying the log rebuilds. Plain JSON. */
export interface MemoryState {
	/** Days after which recall has fallen to 90 %. */
	readonly stability: number;
	/** 1 easy to 10 hard. */
	readonly difficulty: number;
	readonly firstDay: StudyDay;
	readonly lastDay: StudyDay;
	readonly dueDay: StudyDay;
	/** Reviews so far. */
	readonly reps: number;
	/** Days, after the first, on which the first answer was a failure. */
	readonly lapses: number;
	/** The number of lapses that makes the card a leech. */
	readonly leechAt: number;
	readonly lastForm: Form;
	readonly lastSeed: number;
	readonly lastRating: Rating;
	/** Different days of success running in the class of `lastForm`. */
	readonly streak: number;
	/** The latest day counted in `streak`; undefined while it is 0. */
	readonly streakDay?: StudyDay;
}
