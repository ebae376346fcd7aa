import type { BankId } from '#lib/core/ids.ts';
import { dealEvents } from '#lib/core/practice/timeline-game-events.ts';
import {
	eventToPlace,
	placeEvent,
	startTimeline,
	type TimelineGame
} from '#lib/core/practice/timeline-game.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { App } from './app.ts';
import { bestOf, keepBest } from './game-bests.ts';

/** Placing events in time; the schedule is neither read nor changed. */
export class TimelinePlay {
	readonly #app: App;
	#bank = $state.raw<OpenBank>();
	#game = $state.raw<TimelineGame>();
	/** The longest run kept for this bank, before this game. */
	#best = $state<number>();

	#wanted: BankId | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	/** How many events a pile of this bank has, about: 0 is too few for a game, `undefined` until the bank is open. */
	readonly #events = $derived(this.#bank && dealEvents(this.#bank, () => 0).length);

	get events(): number | undefined {
		return this.#events;
	}

	/** `undefined` until a game has begun. */
	get game(): TimelineGame | undefined {
		return this.#game;
	}

	get best(): number | undefined {
		return this.#best;
	}

	get isOver(): boolean {
		return this.#game !== undefined && eventToPlace(this.#game) === undefined;
	}

	/** More events stand right than in any game before. */
	get isRecord(): boolean {
		const run = this.#game?.run ?? 0;
		return this.isOver && run > (this.#best ?? 0);
	}

	/** Turns to a bank and clears the line. */
	async open(bank: BankId): Promise<void> {
		this.#wanted = bank;
		this.#game = undefined;
		this.#bank = this.#app.banks.opened(bank);
		const open = await this.#app.banks.open(bank);
		if (this.#wanted === bank) this.#bank = open;
	}

	/** Lays out the first event of a new pile; nothing where the bank has too few. */
	async start(): Promise<void> {
		const bank = this.#bank;
		if (bank === undefined || this.#events === 0) return;
		this.#best = await bestOf(this.#app, this.#key(bank));
		this.#game = startTimeline(dealEvents(bank, this.#app.random));
	}

	/** Puts the next event into a gap; the longest run is kept when the game is over. */
	place(gap: number): void {
		const bank = this.#bank;
		if (bank === undefined || this.#game === undefined) return;
		this.#game = placeEvent(this.#game, gap);
		if (this.isRecord) void keepBest(this.#app, this.#key(bank), this.#game.run);
	}

	/** Back to the choice of bank. */
	leave(): void {
		this.#game = undefined;
	}

	#key(bank: OpenBank): string {
		return `timeline/${bank.index.bank.id}`;
	}
}
