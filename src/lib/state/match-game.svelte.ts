import type { BankId } from '#lib/core/ids.ts';
import { dealPairs, matchKinds, type MatchKind } from '#lib/core/practice/match-game-pairs.ts';
import {
	matchMillis,
	startMatch,
	tapMatch,
	type MatchGame,
	type MatchSide
} from '#lib/core/practice/match-game.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { App } from './app.ts';
import { bestOf, keepBest } from './game-bests.ts';

/** Matching pairs against the clock; the schedule is neither read nor changed. */
export class MatchPlay {
	readonly #app: App;
	#bank = $state.raw<OpenBank>();
	#game = $state.raw<MatchGame>();
	/** The shortest time kept for boards like this one, before this game. */
	#best = $state<number>();
	#key = '';

	#wanted: BankId | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	readonly #kinds = $derived(this.#bank ? matchKinds(this.#bank) : []);

	/** The kinds of pair that the bank has boards of; `undefined` until it is open. */
	get kinds(): readonly MatchKind[] | undefined {
		return this.#bank && this.#kinds;
	}

	/** `undefined` until a board is laid out. */
	get game(): MatchGame | undefined {
		return this.#game;
	}

	get best(): number | undefined {
		return this.#best;
	}

	/** The board is done in less time than any before it. */
	get isRecord(): boolean {
		const finished = this.#game?.finishedAt !== undefined;
		return finished && (this.#best === undefined || this.millis() < this.#best);
	}

	/** Turns to a bank and clears the board. */
	async open(bank: BankId): Promise<void> {
		this.#wanted = bank;
		this.#game = undefined;
		this.#bank = this.#app.banks.opened(bank);
		const open = await this.#app.banks.open(bank);
		if (this.#wanted === bank) this.#bank = open;
	}

	/** Lays out a board of at most `wanted` pairs and starts the clock; nothing where the bank has no such board. */
	async start(kind: string, wanted: number): Promise<void> {
		const bank = this.#bank;
		if (bank === undefined) return;
		const pairs = dealPairs(bank, kind, wanted, this.#app.random);
		if (pairs.length === 0) return;
		this.#key = `match/${bank.index.bank.id}/${kind}/${String(pairs.length)}`;
		this.#best = await bestOf(this.#app, this.#key);
		this.#game = startMatch(pairs, this.#app.random, this.#app.now());
	}

	/** Takes up half of a pair, or tries it; the best time is kept when the board is done. */
	tap(side: MatchSide, text: string): void {
		const before = this.#game;
		if (before === undefined || before.finishedAt !== undefined) return;
		this.#game = tapMatch(before, { side, text, at: this.#app.now() });
		if (this.isRecord) void keepBest(this.#app, this.#key, this.millis());
	}

	/** Back to the choice of pairs. */
	leave(): void {
		this.#game = undefined;
	}

	/** The time taken up to this moment; not reactive. */
	millis(): number {
		return this.#game ? matchMillis(this.#game, this.#app.now()) : 0;
	}
}
