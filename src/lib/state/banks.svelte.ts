import { untrack } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { BankListing } from '#lib/core/bank/bank-listing.ts';
import { shelfOf, withBank } from '#lib/core/bank/shelf.ts';
import { ID_PATTERN } from '#lib/core/ids.ts';
import type { BankId } from '#lib/core/ids.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { World } from './app.ts';
import { NO_BANK } from './failure-words.ts';
import type { Saved, SettingsState } from './settings.svelte.ts';

/** The banks on offer and those on the student's shelf; each is fetched when first opened, and kept on the device from then on. */
export class Banks {
	readonly #world: Pick<World, 'data' | 'keep'>;
	readonly #settings: SettingsState;
	readonly #fetching: Record<string, Promise<unknown> | undefined> = {};
	readonly #want = createSubscriber(() => this.#openWhatIsWanted());
	#list = $state.raw<readonly BankListing[]>();
	#problem = $state<string>();
	#opened = $state.raw<Readonly<Record<BankId, OpenBank>>>({});

	constructor(world: Pick<World, 'data' | 'keep'>, settings: SettingsState) {
		this.#world = world;
		this.#settings = settings;
	}

	/** `undefined` until `load` has finished. */
	get list(): readonly BankListing[] | undefined {
		return this.#list;
	}

	/** Ids of the banks studied from; `undefined` until list and settings are read. */
	get shelf(): readonly BankId[] | undefined {
		const { ready, current } = this.#settings;
		return this.#list && ready ? shelfOf(this.#list, current.shelf) : undefined;
	}

	/** The banks on the shelf, opened as soon as something reactive reads this; `undefined` until all are there. */
	get onShelf(): readonly OpenBank[] | undefined {
		this.#want();
		const banks = this.shelf?.flatMap((id) => this.#opened[id] ?? []);
		return banks?.length === this.shelf?.length ? banks : undefined;
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

	/** Fetches and opens a bank once and has it kept; `undefined` when it cannot be had, and `problem` says why, or when that is no id. */
	async open(id: BankId): Promise<OpenBank | undefined> {
		// An id may come from an address.
		if (!ID_PATTERN.test(id)) return undefined;
		const path = `banks/${id}.json`;
		const bank = await this.#fetchOnce(path);
		// The first page must be light, and there is nothing to derive before a bank has come.
		const { openBank } = await import('#lib/core/question/open-bank.ts');
		if (bank !== undefined && this.#opened[id] === undefined) {
			this.#opened = { ...this.#opened, [id]: openBank(bank as Bank) };
			void this.#world.keep(path);
		}
		return this.#opened[id];
	}

	/** Opens the banks on the shelf; those that cannot be had are left out, and `problem` says why. */
	async openShelf(): Promise<readonly OpenBank[]> {
		await this.#settings.whenReady();
		await this.load();
		return this.openEach(this.shelf ?? []);
	}

	/** Opens some banks; those that cannot be had are left out, and `problem` says why. */
	async openEach(ids: readonly BankId[]): Promise<readonly OpenBank[]> {
		const banks = await Promise.all(ids.map((id) => this.open(id)));
		return banks.filter((bank) => bank !== undefined);
	}

	/** Puts a bank beside those on the shelf: the day's work comes from it too. */
	async putOnShelf(id: BankId): Promise<Saved> {
		await this.#settings.whenReady();
		return this.#settings.update({ shelf: withBank(this.shelf ?? [], id) });
	}

	/** Studies from a bank: the first one chosen is the whole shelf, a later one stands beside the others. */
	async takeUp(id: BankId): Promise<Saved> {
		await this.#settings.whenReady();
		const { shelf } = this.#settings.current;
		const wanted = withBank(shelf, id);
		return wanted === shelf ? 'saved' : this.#settings.update({ shelf: wanted });
	}

	/** Takes a bank off the shelf: nothing learnt is lost, but the day's work no longer asks for it. */
	async takeOffShelf(id: BankId): Promise<Saved> {
		await this.#settings.whenReady();
		return this.#settings.update({ shelf: (this.shelf ?? []).filter((other) => other !== id) });
	}

	/** Follows the shelf while something reads it. */
	#openWhatIsWanted(): () => void {
		return $effect.root(() => {
			void Promise.all([this.load(), this.#settings.whenReady()]);
			$effect(() => {
				const wanted = this.shelf ?? [];
				untrack(() => void this.openEach(wanted));
			});
		});
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
