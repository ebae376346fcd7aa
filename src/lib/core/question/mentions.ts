import type { BankIndex } from '../bank/bank.ts';
import type { Fact } from '../bank/fact.ts';
import type { EntityId, TopicId } from '../ids.ts';

/** The topics in which each entity stands in a slot of some fact. */
export function topicsOfEntities(index: BankIndex): Map<EntityId, Set<TopicId>> {
	const found = new Map<EntityId, Set<TopicId>>();
	for (const fact of index.bank.facts) {
		for (const entity of entitiesIn(fact)) {
			const topics = found.get(entity) ?? new Set();
			found.set(entity, topics.add(fact.topic));
		}
	}
	return found;
}

function entitiesIn(fact: Fact): EntityId[] {
	switch (fact.kind) {
		case 'event':
			return [fact.where, fact.who].filter((id) => id !== undefined);
		case 'person':
			return [fact.who];
		case 'term':
			return [fact.term];
		case 'quantity':
		case 'claim':
			return fact.positions.flatMap((position) => position.who ?? []);
		case 'list':
			return fact.members.flatMap((member) => ('entity' in member ? [member.entity] : []));
		case 'relation':
			return [fact.subject, ...('entity' in fact.object ? [fact.object.entity] : [])];
		default:
			return [];
	}
}
