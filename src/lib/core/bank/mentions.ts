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
		const found = new Set(entitiesInSlots(fact));
		for (const text of [plainText(fact.statement), ...factDetails(index, fact)]) {
			for (const entity of namesIn(text, spellings)) found.add(entity);
		}
		entities.set(
			fact.id,
			index.bank.entities.flatMap(({ id }) => (found.has(id) ? [id] : []))
		);
		for (const id of found) facts.set(id, [...(facts.get(id) ?? []), fact]);
	}
	return { facts, entities };
}

/** A spelling in folded words, and whose it is. */
interface Spelling {
	readonly words: readonly string[];
	readonly entity: EntityId;
}

/** Spellings by their first word. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

function namesIn(text: string, spellings: Spellings): EntityId[] {
	const words = fold(text).split(' ');
	return words.flatMap((word, at) =>
		[...(spellings.get(word) ?? []), ...(spellings.get(word.replace(/s$/, '')) ?? [])].flatMap(
			(spelling) => (stands(words, at, spelling.words) ? [spelling.entity] : [])
		)
	);
}

/** Folding takes the apostrophe off, so 'Ramzin's' reads 'ramzins'. */
function stands(words: readonly string[], at: number, name: readonly string[]): boolean {
	const last = name.length - 1;
	return name.every((word, i) => {
		const read = words[at + i];
		return read === word || (i === last && read === `${word}s`);
	});
}

function ownSpellings(index: BankIndex): Spellings {
	const owners = new Map<string, Set<EntityId>>();
	for (const { id, spellings, cyrillic } of index.bank.entities) {
		for (const spelling of [...spellings, ...cyrillic]) {
			const folded = fold(spelling);
			if (folded !== '') owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
		}
	}
	const byFirst = new Map<string, Spelling[]>();
	for (const [spelling, [entity, rival]] of owners) {
		if (entity === undefined || rival !== undefined) continue;
		const words = spelling.split(' ');
		const first = words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), { words, entity }]);
	}
	return byFirst;
}
