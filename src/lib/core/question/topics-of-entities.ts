import type { BankIndex } from '../bank/bank.ts';
import { entitiesInSlots } from '../bank/fact-text.ts';
import type { EntityId, TopicId } from '../ids.ts';

/** The topics in which each entity stands in a slot of some fact. */
export function topicsOfEntities(index: BankIndex): Map<EntityId, Set<TopicId>> {
	const found = new Map<EntityId, Set<TopicId>>();
	for (const fact of index.bank.facts) {
		for (const entity of entitiesInSlots(fact)) {
			const topics = found.get(entity) ?? new Set();
			found.set(entity, topics.add(fact.topic));
		}
	}
	return found;
}
