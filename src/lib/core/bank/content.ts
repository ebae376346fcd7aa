import type { AuthoredEntity } from '../entity/entity.schema.ts';
import type { AuthoredSource } from '../source/source.schema.ts';
import type { AuthoredBank } from './bank.schema.ts';
import type { AuthoredFact } from './fact.schema.ts';
import type { Item } from './item.ts';
import type { Problem } from './problem.ts';
import type { AuthoredTable } from './table.schema.ts';

/** One file of `content/` as read: any value at all, until the door has let it in. */
export type ContentFile = Item<unknown>;

/** The files of one bank's folder. */
export interface BankFiles {
	/** The folder's name, which must be the bank's id. */
	readonly folder: string;
	readonly bank: ContentFile;
	readonly entities: ContentFile;
	readonly facts: readonly ContentFile[];
	readonly tables: readonly ContentFile[];
}

/** Everything under `content/`, with what was wrong already in reading it. */
export interface ContentFiles {
	readonly sources: ContentFile;
	readonly retired: ContentFile;
	readonly banks: readonly BankFiles[];
	readonly problems: readonly Problem[];
}

/** A fact with the topic its file stands for. */
export type FactItem = Item<AuthoredFact> & { readonly topic: string };

/** One bank as authored, of the right shape but not yet checked against itself. */
export interface BankDraft {
	readonly bank: Item<AuthoredBank>;
	readonly entities: readonly Item<AuthoredEntity>[];
	readonly facts: readonly FactItem[];
	readonly tables: readonly Item<AuthoredTable>[];
}

/** All content as authored, of the right shape. */
export interface Content {
	readonly sources: readonly Item<AuthoredSource>[];
	readonly retired: readonly Item<string>[];
	readonly banks: readonly BankDraft[];
}
