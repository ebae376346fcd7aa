import type { Bank, Topic } from './bank.ts';

/** One entry of `data/banks.json`: what can be said of a bank before it is downloaded. */
export type BankListing = Pick<Bank, 'id' | 'title' | 'about' | 'hash'> & {
	/** Size of the bank's own file, uncompressed. */
	readonly bytes: number;
	/** How many facts it has. */
	readonly facts: number;
	readonly topics: readonly (Topic & { readonly facts: number })[];
};
