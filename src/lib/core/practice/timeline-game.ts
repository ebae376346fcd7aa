import { compareDates } from '../date/compare-dates.ts';
import type { TimelineEvent } from './timeline-game-events.ts';

/** How many events may be put in the wrong place before the game is over. */
export const LIVES = 3;

/** What became of the event placed last. */
export interface Placement {
	readonly event: TimelineEvent;
	/** Where it was put and where it belongs, as a place among all events placed, from 0. */
	readonly put: number;
	readonly belongs: number;
}

/** Events on a line of time, and those still to come. */
export interface TimelineGame {
	/** The earliest first. */
	readonly placed: readonly TimelineEvent[];
	/** The next to be placed first. */
	readonly waiting: readonly TimelineEvent[];
	readonly lives: number;
	/** Events put in their right place. */
	readonly run: number;
	readonly last: Placement | undefined;
}

/** Lays out the first event of a pile; the others wait. */
export function startTimeline(events: readonly TimelineEvent[]): TimelineGame {
	const [first, ...waiting] = events;
	return {
		placed: first === undefined ? [] : [first],
		waiting,
		lives: LIVES,
		run: 0,
		last: undefined
	};
}

/** The event to place now; `undefined` once the game is over. */
export function eventToPlace(game: TimelineGame): TimelineEvent | undefined {
	return game.lives > 0 ? game.waiting[0] : undefined;
}

/** Puts the next event into a gap, 0 being before all others: it ends in its right place, and a wrong one costs a life. No such gap, and a game that is over, change nothing. */
export function placeEvent(game: TimelineGame, gap: number): TimelineGame {
	const event = eventToPlace(game);
	const isGap = Number.isInteger(gap) && gap >= 0 && gap <= game.placed.length;
	if (event === undefined || !isGap) return game;
	const belongs = game.placed.filter(({ date }) => compareDates(date, event.date) < 0).length;
	const isRight = gap === belongs;
	return {
		placed: game.placed.toSpliced(belongs, 0, event),
		waiting: game.waiting.slice(1),
		lives: isRight ? game.lives : game.lives - 1,
		run: isRight ? game.run + 1 : game.run,
		last: { event, put: gap, belongs }
	};
}
