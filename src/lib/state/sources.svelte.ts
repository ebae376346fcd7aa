import type { SourceListing } from '#lib/core/source/source-listing.ts';
import type { World } from './app.ts';
import { NO_BANK } from './failure-words.ts';

/** The sources of all banks, for the page that introduces them. */
export class Sources {
	readonly #world: Pick<World, 'data'>;
	#list = $state.raw<readonly SourceListing[]>();
	#problem = $state<string>();

	constructor(world: Pick<World, 'data'>) {
		this.#world = world;
	}

	/** `undefined` until `load` has finished. */
	get list(): readonly SourceListing[] | undefined {
		return this.#list;
	}

	/** Why the last load failed, in words; `undefined` when it did not. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Fetches the list; on failure `problem` says why, and the next call tries again. */
	async load(): Promise<void> {
		try {
			this.#list ??= (await this.#world.data('sources.json')) as readonly SourceListing[];
			this.#problem = undefined;
		} catch {
			this.#problem = NO_BANK;
		}
	}
}
