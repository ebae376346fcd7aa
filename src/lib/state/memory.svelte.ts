import type { CardId, FactId } from '#lib/core/ids.ts';
import type { AsideReason } from '#lib/core/schedule/event.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import type { App } from './app.ts';
import type { Saved } from './settings.svelte.ts';

/** What is remembered of each card now, for pages that list facts; it follows every review and every tab. */
export class Memory {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	get ready(): boolean {
		return false;
	}

	/** `undefined` for a card never asked. */
	stateOf(card: CardId): MemoryState | undefined {
		void card;
		return undefined;
	}

	/** The chance of recall today, 0 to 1: of a card, or the mean over a fact's cards that were met. */
	strengthOf(id: CardId | FactId): number | undefined {
		void id;
		return undefined;
	}

	/** Why a card or fact is kept out of sessions; `undefined` when it is not. */
	asideReasonOf(id: CardId | FactId): AsideReason | undefined {
		void id;
		return undefined;
	}

	/** Lets a card or fact that was set aside come back. */
	async restore(id: CardId | FactId): Promise<Saved> {
		void id;
		await this.#app.storage();
		return 'saved';
	}
}
