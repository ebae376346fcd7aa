import { fold } from '../answer/fold.ts';
import type { EntityId, FactId } from '../ids.ts';
import type { BankIndex } from './bank.ts';
import { type Fact, plainText } from './fact.ts';
import { entitiesInSlots, factDetails } from './fact-text.ts';

/** Which facts speak of which entities, both ways, each in the bank's order. */
export interface Mentions {
	readonly facts: ReadonlyMap<EntityId, readonly Fact[]>;
	readonly entities: ReadonlyMap<FactId, readonly EntityId[]>;
}

/**
 * Finds the entities of every fact: those in its slots, and those whose spelling stands in what a reader sees of it.
 * A spelling that two entities share proves neither.
 */
export function mentionsIn(index: BankIndex): Mentions {
	const spellings = ownSpellings(index);
	const facts = new Map<EntityId, Fact[]>();
	const entities = new Map<FactId, readonly EntityId[]>();
	for (const fact of index.bank.facts) {
		const text = readText(index, fact);
		const found = new Set(entitiesInSlots(fact));
		for (const [spelling, entity] of spellings) if (stands(text, spelling)) found.add(entity);
		entities.set(
			fact.id,
			index.bank.entities.flatMap(({ id }) => (found.has(id) ? [id] : []))
		);
		for (const id of found) facts.set(id, [...(facts.get(id) ?? []), fact]);
	}
	return { facts, entities };
}

function readText(index: BankIndex, fact: Fact): string {
	const texts = [plainText(fact.statement), ...factDetails(index, fact)];
	return ` ${texts.map((text) => fold(text)).join(' ')} `;
}

/** Folding takes the apostrophe off, so 'Ramzin's' reads 'ramzins'. */
function stands(text: string, spelling: string): boolean {
	return text.includes(` ${spelling} `) || text.includes(` ${spelling}s `);
}

function ownSpellings(index: BankIndex): Map<string, EntityId> {
	const owners = new Map<string, Set<EntityId>>();
	for (const { id, spellings, cyrillic } of index.bank.entities) {
		for (const spelling of [...spellings, ...cyrillic]) {
			const folded = fold(spelling);
			if (folded !== '') owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
		}
	}
	return new Map(
		[...owners].flatMap(([spelling, ids]) =>
			ids.size === 1 ? [...ids].map((id): [string, EntityId] => [spelling, id]) : []
		)
	);
}
