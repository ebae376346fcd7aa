import type { CardId } from '../ids.ts';
import type { StudyDay } from '../time.ts';
import { type AsideMarks, asideReason } from './aside.ts';
import type { DayWork } from './day-work.ts';
import type { ReviewEvent } from './event.ts';
import type { MemoryState } from './memory-state.ts';

const ENOUGH = 10;
const USUAL = { due: 12, fresh: 25 };

/** Seconds a card takes: one that is due, and one that is new. */
export interface Pace {
	readonly due: number;
	readonly fresh: number;
}

function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)];
}

/** The median seconds an answer took, from the log; 12 and 25 until there are ten answers of the kind. */
export function pace(
	reviews: Iterable<Pick<ReviewEvent, 'card' | 'day' | 'durationMillis'>>,
	states: ReadonlyMap<CardId, MemoryState>
): Pace {
	const seconds: Record<keyof Pace, number[]> = { due: [], fresh: [] };
	for (const { card, day, durationMillis } of reviews) {
		const kind = states.get(card)?.firstDay === day ? 'fresh' : 'due';
		seconds[kind].push(durationMillis / 1000);
	}
	const usual = (kind: keyof Pace) =>
		(seconds[kind].length < ENOUGH ? undefined : median(seconds[kind])) ?? USUAL[kind];
	return { due: usual('due'), fresh: usual('fresh') };
}

/** The day in figures. */
export interface DaySummary {
	readonly due: number;
	readonly fresh: number;
	/** Rounded, at least 1 where there is anything to do. */
	readonly minutes: number;
}

/** Counts a day's work and the minutes it will take at a pace. */
export function daySummary(work: DayWork, seconds: Pace): DaySummary {
	const due = work.due.length;
	const fresh = work.fresh.length;
	const minutes = Math.round((due * seconds.due + fresh * seconds.fresh) / 60);
	return { due, fresh, minutes: due + fresh === 0 ? 0 : Math.max(1, minutes) };
}

/** The first day after today on which a card falls due that is not set aside; undefined when none will. */
export function nextDueDay(
	states: ReadonlyMap<CardId, MemoryState>,
	marks: AsideMarks,
	today: StudyDay
): StudyDay | undefined {
	let next: StudyDay | undefined;
	for (const [card, { dueDay }] of states) {
		if (dueDay <= today || (next !== undefined && dueDay >= next)) continue;
		if (asideReason(marks, card) === undefined) next = dueDay;
	}
	return next;
}

/** How many cards were first met on a day. */
export function introducedOn(states: ReadonlyMap<CardId, MemoryState>, day: StudyDay): number {
	let count = 0;
	for (const state of states.values()) if (state.firstDay === day) count += 1;
	return count;
}

/** How many cards fall due on each of `days` days from today; overdue ones count today. */
export function dueForecast(
	states: ReadonlyMap<CardId, MemoryState>,
	today: StudyDay,
	days: number
): number[] {
	const counts = new Array<number>(days).fill(0);
	for (const { dueDay } of states.values()) {
		const place = Math.max(0, dueDay - today);
		if (place < days) counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}
