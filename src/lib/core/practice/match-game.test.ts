import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK } from '../question/bank.fixture.ts';
import { openBank } from '../question/open-bank.ts';
import { seededRandom } from '../random.ts';
import { dealPairs, MIXED } from './match-game-pairs.ts';
import type { MatchGame, MatchSide } from './match-game.ts';
import { isSettled, MISS_MILLIS, matchMillis, startMatch, tapMatch } from './match-game.ts';

const open = openBank(BANK);

function newGame(seed = 1, now = 1000): MatchGame {
	const random = seededRandom('match', seed);
	return startMatch(dealPairs(open, MIXED, 6, random), random, now);
}

function tap(game: MatchGame, side: MatchSide, text: string | undefined, at = 2000): MatchGame {
	return tapMatch(game, { side, text: text ?? '', at });
}

function solve(game: MatchGame, at: number): MatchGame {
	return game.pairs.reduce(
		(now, { prompt, value }) => tap(tap(now, 'prompt', prompt, at), 'value', value, at),
		game
	);
}

describe('a board of pairs', () => {
	it('settles a right pair, whichever half is taken up first', () => {
		const game = newGame();
		const [one, two] = game.pairs;
		const first = tap(tap(game, 'prompt', one?.prompt), 'value', one?.value);
		expect(first.settled).toEqual([one?.prompt]);
		const second = tap(tap(first, 'value', two?.value), 'prompt', two?.prompt);
		expect(second.settled).toEqual([one?.prompt, two?.prompt]);
		expect(second.misses).toBe(0);
	});

	it('refuses a wrong pair, says where the value belongs and adds three seconds', () => {
		const game = newGame();
		const [one, two] = game.pairs;
		const after = tap(tap(game, 'prompt', one?.prompt), 'value', two?.value);
		expect(after.settled).toEqual([]);
		expect(after.miss).toEqual({ prompt: one?.prompt, value: two?.value, why: two?.belongs });
		expect(matchMillis(after, 6000)).toBe(5000 + MISS_MILLIS);
		expect(after.chosen).toBeUndefined();
		expect(tap(after, 'prompt', one?.prompt).miss).toBeUndefined();
	});

	it('exchanges a half for another of its side, and puts it back when tapped again', () => {
		const game = newGame();
		const [one, two] = game.pairs;
		const chosen = tap(tap(game, 'prompt', one?.prompt), 'prompt', two?.prompt);
		expect(chosen.chosen?.text).toBe(two?.prompt);
		expect(tap(chosen, 'prompt', two?.prompt).chosen).toBeUndefined();
	});

	it('stops the clock with the last pair', () => {
		const done = solve(newGame(), 9000);
		expect(done.finishedAt).toBe(9000);
		expect(matchMillis(done, 99_000)).toBe(8000);
	});

	it('settles right pairs only, loses none and never takes time back, whatever is tapped', () => {
		const taps = fc.array(
			fc.tuple(fc.constantFrom<MatchSide>('prompt', 'value'), fc.nat(7), fc.nat(5000)),
			{ maxLength: 60 }
		);
		fc.assert(
			fc.property(fc.nat(50), taps, (seed, list) => {
				let [game, at] = [newGame(seed), 1000];
				for (const [side, place, wait] of list) {
					at += wait;
					const texts = [...game.pairs.map((pair) => pair[side]), 'nowhere'];
					const next = tap(game, side, texts[place % texts.length], at);
					expect(next.settled.slice(0, game.settled.length)).toEqual(game.settled);
					expect(matchMillis(next, at)).toBeGreaterThanOrEqual(matchMillis(game, at));
					expect(
						next.settled.length - game.settled.length + next.misses - game.misses
					).toBeLessThan(2);
					expect(next.finishedAt !== undefined).toBe(next.settled.length === next.pairs.length);
					game = next;
				}
				expect(new Set(game.settled).size).toBe(game.settled.length);
				expect(game.pairs.filter((pair) => isSettled(game, 'value', pair.value))).toHaveLength(
					game.settled.length
				);
			})
		);
	});
});
