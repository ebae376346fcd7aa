import type { CardId, FactId } from '#lib/core/ids.ts';
import { inPlay } from '#lib/core/progress/in-play.ts';
import { strengths } from '#lib/core/progress/strength.ts';
import { type AsideMarks, asideMarks, asideReason } from '#lib/core/schedule/aside.ts';
import type { AsideReason } from '#lib/core/schedule/event.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import type { World } from './app.ts';
import { NO_STORAGE } from './failure-words.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Saved, SettingsState } from './settings.svelte.ts';
import type { Storage } from './storage.ts';
import type { StudyClock } from './study-clock.svelte.ts';

interface Remembered {
	readonly states: ReadonlyMap<CardId, MemoryState>;
	readonly marks: AsideMarks;
}

async function readMemory({ db, cards, log }: Storage): Promise<Remembered> {
	const states = await cards.allStates(db);
	return { states, marks: asideMarks(await log.asideEvents(db)) };
}

/** What is remembered of each card now; it follows every review and every tab while something reads it. */
export class Memory {
	readonly #world: World;
	readonly #settings: SettingsState;
	readonly #clock: StudyClock;
	readonly #query: LiveQuery<void, Remembered>;

	readonly #inPlay = $derived.by(() => inPlay(this.current?.states, this.current?.marks));
	readonly #strengths = $derived.by(() =>
		strengths(this.current?.states, this.#clock.today, this.#settings.current)
	);

	constructor(world: World, settings: SettingsState, clock: StudyClock) {
		this.#world = world;
		this.#settings = settings;
		this.#clock = clock;
		this.#query = new LiveQuery(world, () => undefined, readMemory);
	}

	/** States and marks at once, for the queue and the figures; `undefined` until they are read. */
	get current(): Remembered | undefined {
		return this.#query.current;
	}

	get ready(): boolean {
		return this.#query.current !== undefined;
	}

	/** Why nothing can be read, in words; `undefined` when it can. */
	get problem(): string | undefined {
		return this.#query.error === undefined ? undefined : NO_STORAGE;
	}

	/** States of the cards that are not set aside; empty until they are read. */
	get inPlay(): Remembered['states'] {
		return this.#inPlay;
	}

	/** `undefined` for a card never asked. */
	stateOf(card: CardId): MemoryState | undefined {
		return this.current?.states.get(card);
	}

	/** The chance of recall today, 0 to 1: of a card, or the mean over a fact's cards that were met. */
	strengthOf(id: CardId | FactId): number | undefined {
		return this.#strengths.get(id);
	}

	/** Why a card or fact is kept out of sessions; `undefined` when it is not. */
	asideReasonOf(id: CardId | FactId): AsideReason | undefined {
		const marks = this.current?.marks;
		if (marks === undefined) return undefined;
		return id.includes('#') ? asideReason(marks, id) : marks.get(id)?.reason;
	}

	/** Keeps a card or a fact out of sessions. */
	async setAside(id: CardId | FactId, reason: AsideReason): Promise<Saved> {
		const target = id.includes('#') ? { card: id } : { fact: id };
		return this.#append({ kind: 'set-aside', reason, ...target });
	}

	/** Lets a card or fact that was set aside come back. */
	async restore(id: CardId | FactId): Promise<Saved> {
		const target = id.includes('#') ? { card: id } : { fact: id };
		return this.#append({ kind: 'restore', ...target });
	}

	async #append(mark: Mark): Promise<Saved> {
		const event = { id: this.#world.newId(), at: this.#world.now(), ...mark };
		try {
			const { db, log } = await this.#world.storage();
			const stored = await log.append(db, [event], this.#settings.current);
			return stored.ok ? 'saved' : stored.reason;
		} catch {
			return 'failed';
		}
	}
}

type Target = { readonly card: CardId } | { readonly fact: FactId };
type Mark = Target &
	({ readonly kind: 'set-aside'; readonly reason: AsideReason } | { readonly kind: 'restore' });
