import type { AuthoredEntity } from '../../entity/entity.schema.ts';
import type { AuthoredFact, AuthoredPosition } from '../fact.schema.ts';
import type { Item, Path } from '../item.ts';
import { nearestWord } from '../nearest-word.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { AuthoredTable } from '../table.schema.ts';
import type { Rule, RuleInput } from './rule.ts';

interface Reference {
	readonly path: Path;
	readonly id: string;
	readonly known: readonly string[];
	readonly what: string;
}

/** References to entities, sources, relations, tables, rows and columns that the bank does not have. */
export const danglingReferences: Rule = (input) => [
	...input.draft.facts.flatMap((fact) => dangling(fact, factReferences(fact.value, input))),
	...input.draft.entities.flatMap((entity) =>
		dangling(entity, entityReferences(entity.value, input))
	)
];

function dangling(item: Item<unknown>, references: readonly Reference[]): Problem[] {
	return references
		.filter(({ id, known }) => !known.includes(id))
		.map(({ path, id, known, what }) => {
			const near = nearestWord(id, known);
			const cure = near === undefined ? `add it, or use: ${few(known)}` : `did you mean '${near}'?`;
			return problemAt(item, path, `there is no ${what} '${id}'`, cure);
		});
}

function few(known: readonly string[]): string {
	if (known.length === 0) return 'nothing, there is none yet';
	return known.slice(0, 12).join(', ') + (known.length > 12 ? ' …' : '');
}

function entityReferences(entity: AuthoredEntity, input: RuleInput): Reference[] {
	const known = entityIds(input);
	const refer = (key: 'not' | 'partOf') =>
		(entity[key] ?? []).map((id, index) => ({ path: [key, index], id, known, what: 'entity' }));
	return [...refer('not'), ...refer('partOf')];
}

function factReferences(fact: AuthoredFact, input: RuleInput): Reference[] {
	const entities = entityIds(input);
	const sources = input.bank.sources.map(({ id }) => id);
	const entity = (id: string | undefined, ...path: Path) =>
		id === undefined ? [] : [{ path, id, known: entities, what: 'entity' }];
	const source = (id: string | undefined, ...path: Path) =>
		id === undefined ? [] : [{ path, id, known: sources, what: 'source in this bank' }];
	switch (fact.kind) {
		case 'event':
			return [...entity(fact.where, 'where'), ...entity(fact.who, 'who')];
		case 'person':
			return entity(fact.who, 'who');
		case 'term':
			return entity(fact.term, 'term');
		case 'list':
			return memberReferences(fact.members, entities);
		case 'relation':
			return [
				...entity(fact.subject, 'subject'),
				...(looksLikeId(fact.object, entities) ? entity(fact.object, 'object') : []),
				{ path: ['relation'], id: fact.relation, known: relationIds(input), what: 'relation' }
			];
		case 'cell':
			return cellReferences(fact, input.draft.tables);
		case 'finding':
			return findingReferences(fact, input.draft.tables);
		case 'wording':
			return source(fact.source, 'source');
		case 'provenance':
			return source(fact.source, 'source');
		case 'comparison':
			return Object.keys(fact.texts).flatMap((id) => source(id, 'texts', id));
		case 'claim':
			return positionReferences(fact.positions, entities, sources);
		case 'quantity':
			return [
				...entity(fact.about, 'about'),
				...positionReferences(fact.positions ?? [], entities, sources)
			];
		case 'sequence':
		case 'cause':
		case 'chain':
			return [];
	}
}

function memberReferences(members: readonly string[], known: readonly string[]): Reference[] {
	return members
		.map((id, index): Reference => ({ path: ['members', index], id, known, what: 'entity' }))
		.filter(({ id }) => looksLikeId(id, known));
}

function positionReferences(
	positions: readonly AuthoredPosition[],
	entities: readonly string[],
	sources: readonly string[]
): Reference[] {
	const speakers = [...sources, ...entities];
	return positions.flatMap(({ by, via, who, against }, index) => {
		const refer = (key: string, id: string | undefined, known: readonly string[], what: string) =>
			id === undefined ? [] : [{ path: ['positions', index, key], id, known, what }];
		return [
			...refer('by', by, speakers, 'source or entity'),
			...refer('via', via, sources, 'source in this bank'),
			...refer('who', who, entities, 'entity'),
			...refer('against', against, entities, 'entity')
		];
	});
}

function cellReferences(
	fact: Extract<AuthoredFact, { kind: 'cell' }>,
	tables: readonly Item<AuthoredTable>[]
): Reference[] {
	const known = tables.map(({ value }) => value.id);
	const table = tables.find(({ value }) => value.id === fact.table)?.value;
	const refer = (key: 'row' | 'column', ids: readonly string[]) => {
		return { path: [key], id: fact[key], known: ids, what: `${key} in ${fact.table}` };
	};
	if (table === undefined) return [{ path: ['table'], id: fact.table, known, what: 'table' }];
	return [
		refer(
			'row',
			table.rows.map(({ id }) => String(id))
		),
		refer(
			'column',
			table.columns.map(({ id }) => id)
		)
	];
}

function findingReferences(
	fact: Extract<AuthoredFact, { kind: 'finding' }>,
	tables: readonly Item<AuthoredTable>[]
): Reference[] {
	const known = tables.map(({ value }) => value.id);
	const table = tables.find(({ value }) => value.id === fact.table)?.value;
	if (!table) return [{ path: ['table'], id: fact.table, known, what: 'table in this bank' }];
	const rows = table.rows.map(({ id }) => String(id));
	const columns = table.columns.map(({ id }) => id);
	const refer = (path: Path, id: string | number | undefined, what: 'row' | 'column') => {
		if (id === undefined) return [];
		const ids = what === 'row' ? rows : columns;
		return [{ path, id: String(id), known: ids, what: `${what} in ${fact.table}` }];
	};
	const others = fact.column === undefined ? 'column' : 'row';
	return [
		...refer(['column'], fact.column, 'column'),
		...refer(['row'], fact.row, 'row'),
		...(fact.among ?? []).flatMap((id, index) => refer(['among', index], id, others))
	];
}

/** A text such as 'leonid-ramzn' is meant for an entity; 'engineers' need not be. */
function looksLikeId(text: string, entities: readonly string[]): boolean {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return false;
	return text.includes('-') || nearestWord(text, entities) !== undefined;
}

function entityIds({ bank }: RuleInput): string[] {
	return bank.entities.map(({ id }) => id);
}

function relationIds({ bank }: RuleInput): string[] {
	return bank.relations.map(({ id }) => id);
}
