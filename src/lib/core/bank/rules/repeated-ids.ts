import type { Content } from '../content.ts';
import type { Item, Path } from '../item.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';

const CURE = 'ids are for ever: choose another';

/** Ids used twice: facts and banks across all content, entities and tables in their bank, positions in their fact; and retired ids used again. */
export function repeatedIds(content: Content): Problem[] {
	const facts = content.banks.flatMap((bank) => bank.facts);
	return [
		...repeated(content.sources, 'source'),
		...repeated(
			content.banks.map(({ bank }) => bank),
			'bank'
		),
		...repeated(facts, 'fact'),
		...content.banks.flatMap((bank) => [
			// A position's `by` names a source or an entity, so the two share one set of ids.
			...repeated([...content.sources, ...bank.entities], 'source or entity'),
			...repeated(bank.tables, 'table')
		]),
		...facts.flatMap(repeatedPositions),
		...retired(facts, content.retired)
	];
}

function repeated(items: readonly Item<{ readonly id: string }>[], what: string): Problem[] {
	const first = new Map<string, Item<unknown>>();
	return items.flatMap((item) => {
		const earlier = first.get(item.value.id);
		first.set(item.value.id, earlier ?? item);
		if (earlier === undefined) return [];
		const place = `${earlier.file}:${earlier.line([])}`;
		const message = `the ${what} id '${item.value.id}' is used before, in ${place}`;
		return [problemAt(item, ['id'], message, CURE)];
	});
}

function repeatedPositions(fact: Content['banks'][number]['facts'][number]): Problem[] {
	const positions = 'positions' in fact.value ? (fact.value.positions ?? []) : [];
	const seen = new Set<string>();
	const speakers = new Set<string>();
	return positions.flatMap(({ id, by }, index) => {
		const path: Path = ['positions', index];
		const found: Problem[] = [];
		if (seen.has(id))
			found.push(problemAt(fact, [...path, 'id'], `two positions are called '${id}'`, CURE));
		if (speakers.has(by)) {
			const cure = 'join the two, or make the second a fact of its own';
			found.push(problemAt(fact, [...path, 'by'], `'${by}' has two positions`, cure));
		}
		seen.add(id);
		speakers.add(by);
		return found;
	});
}

function retired(facts: Content['banks'][number]['facts'], ids: Content['retired']): Problem[] {
	const gone = new Set(ids.map(({ value }) => value));
	return facts
		.filter(({ value }) => gone.has(value.id))
		.map((item) => problemAt(item, ['id'], `the id '${item.value.id}' is retired`, CURE));
}
