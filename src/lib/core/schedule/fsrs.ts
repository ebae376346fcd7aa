import { FSRSAlgorithm, type FSRSParameters } from 'ts-fsrs';
import type { StudyDay } from '../time.ts';
import type { Rating } from './event.ts';

/** What the learner may set; `weights` are 21 FSRS-6 numbers (17 or 19 older ones are carried over). */
export interface FsrsSettings {
	/** The chance of recall at which a card falls due, above 0 and at most 1; anything else counts as 0.9. */
	readonly desiredRetention: number;
	readonly weights?: readonly number[];
	/** In days; 36,500 when absent. */
	readonly maximumInterval?: number;
}

/** Stability in days and difficulty from 1 to 10. */
export interface Memory {
	readonly stability: number;
	readonly difficulty: number;
}

const algorithms = new Map<string, FSRSAlgorithm>();

function parameters(settings: FsrsSettings): Partial<FSRSParameters> {
	const { desiredRetention: retention, weights, maximumInterval } = settings;
	return {
		request_retention: retention > 0 && retention <= 1 ? retention : 0.9,
		maximum_interval: maximumInterval ?? 36_500,
		enable_fuzz: false,
		...(weights && { w: weights })
	};
}

function algorithmFor(settings: FsrsSettings): FSRSAlgorithm {
	const { desiredRetention, weights, maximumInterval } = settings;
	const key = `${desiredRetention} ${maximumInterval ?? ''} ${weights?.join() ?? ''}`;
	let algorithm = algorithms.get(key);
	if (algorithm === undefined) {
		algorithm = new FSRSAlgorithm(parameters(settings));
		algorithms.set(key, algorithm);
	}
	return algorithm;
}

/**
 * The memory after an answer `elapsedDays` study days (0 or more, whole) after the one before; with no memory
 * before it, the first. Weights out of bounds are clipped as FSRS-6 does; a wrong number of them means the defaults.
 */
export function remember(
	before: Memory | undefined,
	elapsedDays: number,
	rating: Rating,
	settings: FsrsSettings
): Memory {
	const algorithm = algorithmFor(settings);
	const after = algorithm.next_state(before ?? null, elapsedDays, rating);
	if (before !== undefined) return after;
	// ts-fsrs raises the first stability to 0.1; FSRS-6 has it as trained, down to 0.001.
	return { ...after, stability: algorithm.parameters.w[rating - 1] ?? after.stability };
}

/** Whole days, at least 1, until recall falls to the desired retention. */
export function intervalDays(stability: number, settings: FsrsSettings): number {
	return algorithmFor(settings).next_interval(stability, 0);
}

/** The chance, 0 to 1, that a card is recalled on a study day; a day before the last review counts as that day. */
export function retrievability(
	state: Memory & { readonly lastDay: StudyDay },
	day: StudyDay,
	settings: FsrsSettings
): number {
	const elapsed = Math.max(0, day - state.lastDay);
	return algorithmFor(settings).forgetting_curve(elapsed, state.stability);
}
