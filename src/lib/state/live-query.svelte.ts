import { createSubscriber } from 'svelte/reactivity';
import type { World } from './app.ts';
import type { Storage } from './storage.ts';

/**
 * A Dexie query as reactive state. `args` is tracked, `query` is not: changing anything `args` reads re-runs the
 * query, and so does any write to the rows it touched, in this tab or another. The subscription is open only while
 * something reactive reads `current`; storage is loaded when the first one opens.
 */
export class LiveQuery<A, T> {
	#value = $state.raw<T>();
	#error = $state.raw<unknown>();
	readonly #subscribe: () => void;

	constructor(
		world: Pick<World, 'storage'>,
		args: () => A,
		query: (storage: Storage, args: A) => Promise<T>
	) {
		const subscribe = $derived.by(() => {
			const current = args();
			return createSubscriber(() => this.#open(world, (storage) => query(storage, current)));
		});
		this.#subscribe = () => subscribe();
	}

	/** The latest result, kept while a new one loads; `undefined` until the first arrives. */
	get current(): T | undefined {
		this.#subscribe();
		return this.#value;
	}

	/** Why the latest run failed; `undefined` when it did not. */
	get error(): unknown {
		this.#subscribe();
		return this.#error;
	}

	#open(world: Pick<World, 'storage'>, query: (storage: Storage) => Promise<T>): () => void {
		let isOpen = true;
		let stop: (() => void) | undefined;
		const fail = (error: unknown) => (this.#error = error);
		const next = (value: T) => {
			this.#value = value;
			this.#error = undefined;
		};
		const start = (storage: Storage) => {
			if (!isOpen) return;
			stop = storage.observing.observe(storage.db, () => query(storage), next, fail);
		};
		world.storage().then(start, fail);
		return () => {
			isOpen = false;
			stop?.();
		};
	}
}
