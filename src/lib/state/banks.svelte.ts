import type { Bank, BankIndex } from '#lib/core/bank/bank.ts';
import type { BankId, CardId, TopicId } from '#lib/core/ids.ts';
import type { Card } from '#lib/core/question/card.ts';

/** One line of `data/banks.json`. */
export interface BankSummary {
	readonly id: BankId;
	readonly title: string;
	readonly about: string;
	readonly hash: string;
	readonly bytes: number;
	readonly facts: number;
	readonly topics: readonly {
		readonly id: TopicId;
		readonly title: string;
		readonly aside: boolean;
		readonly facts: number;
	}[];
}

/** Until core/question/open-bank.ts lands: its shape. */
export interface OpenBank {
	readonly index: BankIndex;
	readonly cards: ReadonlyMap<CardId, Card>;
}

/** The banks on offer; fetched when first asked for, kept in memory once opened. */
export class Banks {
	#list = $state.raw<readonly BankSummary[]>();
	#problem = $state<string>();
	#open = $state.raw<ReadonlyMap<BankId, OpenBank>>(new Map());

	/** `undefined` until `load` has finished. */
	get list(): readonly BankSummary[] | undefined {
		return this.#list;
	}

	/** Why the last load or open failed, in words for the student; `undefined` when it did not. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** A bank that has been opened before; reactive. */
	opened(id: BankId): OpenBank | undefined {
		return this.#open.get(id);
	}

	/** The list of banks, fetched once; `undefined` when it cannot be had, and `problem` says why. */
	async load(): Promise<readonly BankSummary[] | undefined> {
		return this.#list;
	}

	/** Fetches and opens a bank once; `undefined` when it cannot be had, and `problem` says why. */
	async open(id: BankId): Promise<OpenBank | undefined> {
		return this.opened(id);
	}

	/** Opens every bank of the list. */
	async openAll(): Promise<readonly OpenBank[]> {
		return [...this.#open.values()];
	}
}

export type { Bank };
