import { type CardId, factOfCard } from '../ids.ts';
import { FORM_CLASS } from '../question/form.ts';
import type { StudyDay } from '../time.ts';
import type { AsideTarget, LogEvent, Rating, ReviewEvent } from './event.ts';
import { type FsrsSettings, intervalDays, remember } from './fsrs.ts';
import { liveEvents } from './live-events.ts';
import type { MemoryState } from './memory-state.ts';

// Eight lapses make a leech, and half as many again after it was let back in (Anki manual, 'Leeches').
const LEECH_LAPSES = 8;
const LEECH_LAPSES_AGAIN = 4;

/** What a step needs of a review. */
export type Reviewed = Pick<ReviewEvent, 'form' | 'seed' | 'rating' | 'day'>;

/** Whether a card stays due on the day it was answered: failed, or half known at its first asking. */
export function staysToday(rating: Rating, firstAsking: boolean): boolean {
	return rating === 1 || (rating === 2 && firstAsking);
}

function streakAfter(
	state: MemoryState | undefined,
	{ form, rating }: Reviewed,
	day: StudyDay
): Pick<MemoryState, 'streak' | 'streakDay'> {
	const sameClass = state !== undefined && FORM_CLASS[state.lastForm] === FORM_CLASS[form];
	const before = sameClass ? state.streak : 0;
	if (rating === 1 || (rating === 2 && before === 0)) return { streak: 0 };
	if (before > 0 && state?.streakDay !== undefined && (rating === 2 || state.streakDay === day)) {
		return { streak: before, streakDay: state.streakDay };
	}
	return { streak: before + 1, streakDay: day };
}

/**
 * The memory state after one more review. Time is counted in study days as they were lived; a day before the last
 * one (a journey west, a clock put right) counts as the last one. A pass is due after its interval, a failure today.
 */
export function step(
	state: MemoryState | undefined,
	review: Reviewed,
	settings: FsrsSettings
): MemoryState {
	const day = Math.max(review.day, state?.lastDay ?? review.day);
	const elapsed = state === undefined ? 0 : day - state.lastDay;
	const { stability, difficulty } = remember(state, elapsed, review.rating, settings);
	const today = staysToday(review.rating, state === undefined);
	const lapsed = review.rating === 1 && elapsed > 0;
	return {
		stability,
		difficulty,
		firstDay: state?.firstDay ?? day,
		lastDay: day,
		dueDay: today ? day : day + intervalDays(stability, settings),
		reps: (state?.reps ?? 0) + 1,
		lapses: (state?.lapses ?? 0) + (lapsed ? 1 : 0),
		leechAt: state?.leechAt ?? LEECH_LAPSES,
		lastForm: review.form,
		lastSeed: review.seed,
		lastRating: review.rating,
		...streakAfter(state, review, day)
	};
}

/** The memory state after its card was let back into the queue: a leech needs four more lapses to be one again. */
export function restored(state: MemoryState): MemoryState {
	return { ...state, leechAt: Math.max(LEECH_LAPSES, state.lapses + LEECH_LAPSES_AGAIN) };
}

function isAimedAt(target: AsideTarget, card: CardId): boolean {
	return target.card === undefined ? target.fact === factOfCard(card) : target.card === card;
}

/**
 * The memory state of every reviewed card, from the log alone: the same for any order of the same events. A caller
 * that holds the states may `step` the newest review instead; undo and overrule need a replay of that card.
 */
export function replay(
	events: Iterable<LogEvent>,
	settings: FsrsSettings
): Map<CardId, MemoryState> {
	const states = new Map<CardId, MemoryState>();
	for (const event of liveEvents(events)) {
		if (event.kind === 'review') {
			states.set(event.card, step(states.get(event.card), event, settings));
		} else if (event.kind === 'restore') {
			for (const [card, state] of states) {
				if (isAimedAt(event, card)) states.set(card, restored(state));
			}
		}
	}
	return states;
}
