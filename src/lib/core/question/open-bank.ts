import type { Bank, BankIndex } from '../bank/bank.ts';
import { indexBank } from '../bank/bank.ts';
import type { CardId, EntityId, FactId, TopicId } from '../ids.ts';
import type { Candidate, Card } from './card.ts';
import { cardsOfFact } from './cards/cards-of-fact.ts';
import type { Form } from './form.ts';
import { topicsOfEntities } from './topics-of-entities.ts';

/** A bank ready to ask from: its cards, and which of them may stand in for each other. */
export interface OpenBank {
	readonly index: BankIndex;
	readonly cards: ReadonlyMap<CardId, Card>;
	/** Cards of each fact, siblings of one another. */
	readonly byFact: ReadonlyMap<FactId, readonly Card[]>;
	/** Cards that ask the same thing of different facts. */
	readonly families: ReadonlyMap<string, readonly Card[]>;
	/** Cards that may stand in one match question. */
	readonly groups: ReadonlyMap<string, readonly Card[]>;
	/** Cards whose answer is the entity. */
	readonly byEntity: ReadonlyMap<EntityId, readonly Card[]>;
	readonly topicsOf: ReadonlyMap<EntityId, ReadonlySet<TopicId>>;
	/** Forms already found to work, by card; filled as they are asked for. */
	readonly forms: Map<CardId, readonly Form[]>;
	/** Wrong answers already proven, by card and granularity asked; filled as they are asked for. */
	readonly candidates: Map<string, readonly Candidate[]>;
}

/** Derives all cards of a bank once; everything after is lookup. */
export function openBank(bank: Bank): OpenBank {
	const index = indexBank(bank);
	const cards = bank.facts.flatMap((fact) => cardsOfFact(index, fact));
	return {
		index,
		cards: new Map(cards.map((card) => [card.id, card])),
		byFact: groupBy(cards, (card) => card.fact),
		families: groupBy(cards, (card) => card.family),
		groups: groupBy(cards, (card) => card.pair?.group),
		byEntity: groupBy(cards, ({ answer }) =>
			answer.type === 'entity' ? answer.entity : undefined
		),
		topicsOf: topicsOfEntities(index),
		forms: new Map(),
		candidates: new Map()
	};
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
