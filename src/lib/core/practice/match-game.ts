import type { Random } from '../random.ts';
import { shuffle } from '../random.ts';
import type { Millis } from '../time.ts';
import type { MatchPair } from './match-game-pairs.ts';

/** What a wrong pairing adds to the time, in milliseconds. */
export const MISS_MILLIS = 3000;

/** One side of the board. */
export type MatchSide = 'prompt' | 'value';

/** A pairing that was refused. */
export interface MatchMiss {
	readonly prompt: string;
	readonly value: string;
	/** Where the value does belong. */
	readonly why: string;
}

/** A board of pairs under way: prompts on one side, values on the other. */
export interface MatchGame {
	readonly pairs: readonly MatchPair[];
	/** The values in the order shown. */
	readonly values: readonly string[];
	/** Prompts whose value is found, the first found first. */
	readonly settled: readonly string[];
	/** The half of a pair that waits for the other half. */
	readonly chosen: { readonly side: MatchSide; readonly text: string } | undefined;
	/** The last pairing, if it was refused. */
	readonly miss: MatchMiss | undefined;
	readonly misses: number;
	readonly startedAt: Millis;
	readonly finishedAt: Millis | undefined;
}

/** A tap on one half of a pair. */
export interface MatchAction {
	readonly side: MatchSide;
	readonly text: string;
	readonly at: Millis;
}

/** Lays out pairs, values shuffled against their prompts, and starts the clock. */
export function startMatch(pairs: readonly MatchPair[], random: Random, now: Millis): MatchGame {
	return {
		pairs,
		values: shuffle(
			pairs.map(({ value }) => value),
			random
		),
		settled: [],
		chosen: undefined,
		miss: undefined,
		misses: 0,
		startedAt: now,
		finishedAt: undefined
	};
}

/** The board after a tap: a half is taken up, exchanged or put back, or a pair is tried. What is settled, and taps elsewhere, change nothing. */
export function tapMatch(game: MatchGame, { side, text, at }: MatchAction): MatchGame {
	if (!game.pairs.some((pair) => pair[side] === text) || isSettled(game, side, text)) return game;
	const { chosen } = game;
	if (chosen === undefined) return { ...game, chosen: { side, text }, miss: undefined };
	if (chosen.side === side) {
		return { ...game, chosen: chosen.text === text ? undefined : { side, text } };
	}
	const prompt = side === 'prompt' ? text : chosen.text;
	const value = side === 'value' ? text : chosen.text;
	return tryPair({ ...game, chosen: undefined }, prompt, value, at);
}

/** Whether a half has found its other half. */
export function isSettled(game: MatchGame, side: MatchSide, text: string): boolean {
	return game.pairs.some((pair) => pair[side] === text && game.settled.includes(pair.prompt));
}

/** The time taken so far, in milliseconds, with what misses cost; stands still once all pairs are found. */
export function matchMillis(game: MatchGame, now: Millis): number {
	const until = game.finishedAt ?? now;
	return Math.max(0, until - game.startedAt) + game.misses * MISS_MILLIS;
}

function tryPair(game: MatchGame, prompt: string, value: string, at: Millis): MatchGame {
	const owner = game.pairs.find((pair) => pair.value === value);
	if (owner?.prompt !== prompt) {
		const why = owner?.belongs ?? '';
		return { ...game, miss: { prompt, value, why }, misses: game.misses + 1 };
	}
	const settled = [...game.settled, prompt];
	const finishedAt = settled.length === game.pairs.length ? at : undefined;
	return { ...game, settled, finishedAt, miss: undefined };
}
