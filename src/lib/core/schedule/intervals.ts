import type { StudyDay } from '../time.ts';
import type { Rating } from './event.ts';
import type { FsrsSettings } from './fsrs.ts';
import type { MemoryState } from './memory-state.ts';
import { type Reviewed, step } from './replay.ts';

/** For each rating, the days until a card is due again; 0 is still today. */
export type Intervals = Readonly<Record<Rating, number>>;

/** What each rating would give a card asked in a form on a day; `before` is undefined for a new card. */
export function intervalsAfter(
	before: MemoryState | undefined,
	{ form, seed }: Pick<Reviewed, 'form' | 'seed'>,
	day: StudyDay,
	fsrs: FsrsSettings
): Intervals {
	const days = (rating: Rating) => step(before, { form, seed, rating, day }, fsrs).dueDay - day;
	return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) };
}
