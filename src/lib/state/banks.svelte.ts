import { createSubscriber } from 'svelte/reactivity';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { BankListing } from '#lib/core/bank/bank-listing.ts';
import type { BankId } from '#lib/core/ids.ts';
import { openBank, type OpenBank } from '#lib/core/question/open-bank.ts';
import type { World } from './app.ts';
import { NO_BANK } from './failure-words.ts';

/** The banks on offer; fetched when first asked for, kept in memory once opened. */
export class Banks {
	readonly #world: Pick<World, 'data'>;
	readonly #fetching: Record<string, Promise<unknown> | undefined> = {};
	readonly #want = createSubscriber(() => void this.openAll());
	#list = $state.raw<readonly BankListing[]>();
	#problem = $state<string>();
	#opened = $state.raw<Readonly<Record<BankId, OpenBank>>>({});

	constructor(world: Pick<World, 'data'>) {
		this.#world = world;
	}

	/** `undefined` until `load` has finished. */
	get list(): readonly BankListing[] | undefined {
		return this.#list;
	}

	/** Every bank, opened as soon as something reactive reads this; `undefined` until all are there. */
	get all(): readonly OpenBank[] | undefined {
		this.#want();
		const banks = this.#list?.flatMap(({ id }) => this.#opened[id] ?? []);
		return banks?.length === this.#list?.length ? banks : undefined;
	}

	/** Why the last load or open failed, in words for the student; `undefined` when it did not. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** A bank that has been opened before; reactive. */
	opened(id: BankId): OpenBank | undefined {
		return this.#opened[id];
	}

	/** The list of banks, fetched once; `undefined` when it cannot be had, and `problem` says why. */
	async load(): Promise<readonly BankListing[] | undefined> {
		const list = await this.#fetchOnce('banks.json');
		if (list !== undefined) this.#list ??= list as readonly BankListing[];
		return this.#list;
	}

	/** Fetches and opens a bank once; `undefined` when it cannot be had, and `problem` says why. */
	async open(id: BankId): Promise<OpenBank | undefined> {
		const bank = await this.#fetchOnce(`banks/${id}.json`);
		if (bank !== undefined && this.#opened[id] === undefined) {
			this.#opened = { ...this.#opened, [id]: openBank(bank as Bank) };
		}
		return this.#opened[id];
	}

	/** Opens every bank of the list; those that cannot be had are left out, and `problem` says why. */
	async openAll(): Promise<readonly OpenBank[]> {
		const list = (await this.load()) ?? [];
		const banks = await Promise.all(list.map(({ id }) => this.open(id)));
		return banks.filter((bank) => bank !== undefined);
	}

	/** Two callers share one request; a failed one is forgotten, so that the next call tries again. */
	async #fetchOnce(path: string): Promise<unknown> {
		this.#fetching[path] ??= this.#world.data(path);
		try {
			const data = await this.#fetching[path];
			this.#problem = undefined;
			return data;
		} catch {
			this.#fetching[path] = undefined;
			this.#problem = NO_BANK;
			return undefined;
		}
	}
}
