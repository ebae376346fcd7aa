import type { BankId } from '../ids.ts';
import type { Source } from './source.ts';

/** One entry of `data/sources.json`: a source, and which banks rest on it. */
export interface SourceListing {
	readonly source: Source;
	readonly banks: readonly {
		readonly id: BankId;
		readonly title: string;
		/** How many facts of the bank cite it. */
		readonly facts: number;
	}[];
}
