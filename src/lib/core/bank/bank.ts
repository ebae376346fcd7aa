import type { Entity } from '../entity/entity.ts';
import type { BankId, EntityId, FactId, SourceId, TableId, TopicId } from '../ids.ts';
import type { Source } from '../source/source.ts';
import type { Fact } from './fact.ts';
import type { Table } from './table.ts';

/** A chapter of a bank. */
export interface Topic {
	readonly id: TopicId;
	readonly title: string;
	/** Detail that stays out of sessions unless the student asks for everything. */
	readonly aside: boolean;
}

/** How one relation is asked, `{subject}` and `{object}` standing for its ends, and what it proves. */
export interface Relation {
	readonly id: string;
	readonly object: readonly string[];
	readonly subject: readonly string[];
	/** How a match question puts its task; none is built without it. */
	readonly match?: string;
	/** Ends of which a given other end has only one. */
	readonly single: readonly ('subject' | 'object')[];
}

/** A question to be answered at length, marked by the student: each fact that an answer makes use of is a mark. */
export interface LongAnswer {
	readonly id: string;
	readonly topic: TopicId;
	readonly ask: string;
	/** How long an examination would give for it. */
	readonly minutes: number;
	readonly points: readonly FactId[];
}

/** Facts, entities and tables on one subject: what a phone downloads, all questions are generated from it. */
export interface Bank {
	readonly id: BankId;
	readonly title: string;
	readonly about: string;
	/** SHA-256 of the content, first 16 hexadecimal digits: which edition a review was made with. */
	readonly hash: string;
	readonly topics: readonly Topic[];
	readonly sources: readonly Source[];
	readonly entities: readonly Entity[];
	readonly relations: readonly Relation[];
	readonly tables: readonly Table[];
	readonly longAnswers: readonly LongAnswer[];
	readonly facts: readonly Fact[];
}

/** A bank with its parts by id, made once when the bank is opened. */
export interface BankIndex {
	readonly bank: Bank;
	readonly topics: ReadonlyMap<TopicId, Topic>;
	readonly sources: ReadonlyMap<SourceId, Source>;
	readonly entities: ReadonlyMap<EntityId, Entity>;
	readonly relations: ReadonlyMap<string, Relation>;
	readonly tables: ReadonlyMap<TableId, Table>;
	readonly facts: ReadonlyMap<FactId, Fact>;
}

/** Looks up every part of a bank by its id. */
export function indexBank(bank: Bank): BankIndex {
	return {
		bank,
		topics: byId(bank.topics),
		sources: byId(bank.sources),
		entities: byId(bank.entities),
		relations: byId(bank.relations),
		tables: byId(bank.tables),
		facts: byId(bank.facts)
	};
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}
