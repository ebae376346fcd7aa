import { compileEntity } from '../entity/compile-entity.ts';
import { compileSource } from '../source/compile-source.ts';
import type { AuthoredSource } from '../source/source.schema.ts';
import type { Bank, Relation } from './bank.ts';
import type { AuthoredBank } from './bank.schema.ts';
import type { KnownSource, KnownSources } from './compile-evidence.ts';
import { compileFact } from './compile-fact.ts';
import { compileTable } from './compile-table.ts';
import type { BankDraft } from './content.ts';
import type { Item } from './item.ts';
import { nearestWord } from './nearest-word.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';

/** A bank as the app reads it, and what was wrong in making it. */
export interface CompiledBank {
	readonly bank: Bank;
	readonly problems: readonly Problem[];
}

/**
 * Makes the runtime bank of an authored one: lines get their sections, dates, figures and marked statements are
 * read, defaults filled in. A part that cannot be read is left out and named. The hash is left empty.
 */
export function compileBank(
	draft: BankDraft,
	sources: readonly Item<AuthoredSource>[]
): CompiledBank {
	const problems: Problem[] = [];
	const authored = draft.bank.value;
	const known = knownSources(draft.bank, sources, problems);
	const entities = draft.entities.map(({ value }) => compileEntity(value));
	const tables = draft.tables.flatMap((table) => compileTable(table, known, problems) ?? []);
	const ids = new Set(entities.map(({ id }) => id));
	const context = { sources: known, entities: ids, tables, problems };
	const bank: Bank = {
		id: authored.id,
		title: authored.title,
		about: authored.about,
		hash: '',
		topics: authored.topics.map((topic) => ({ ...topic, aside: topic.aside ?? false })),
		sources: [...known.values()].map(({ source }) => source),
		entities,
		relations: (authored.relations ?? []).map(compileRelation),
		longAnswers: authored.longAnswers ?? [],
		tables,
		facts: draft.facts.flatMap((fact) => compileFact(fact, context) ?? [])
	};
	return { bank, problems };
}

function knownSources(
	item: Item<AuthoredBank>,
	sources: readonly Item<AuthoredSource>[],
	problems: Problem[]
): KnownSources {
	const ids = sources.map(({ value }) => value.id);
	const found = item.value.sources.flatMap((id, index): [string, KnownSource][] => {
		const source = sources.find(({ value }) => value.id === id);
		if (source !== undefined) {
			return [[id, { source: compileSource(source, problems), length: source.value.length }]];
		}
		const near = nearestWord(id, ids);
		const cure =
			near === undefined ? 'describe it in content/sources.yaml' : `did you mean '${near}'?`;
		problems.push(problemAt(item, ['sources', index], `'${id}' is no source`, cure));
		return [];
	});
	return new Map(found);
}

function compileRelation(relation: NonNullable<AuthoredBank['relations']>[number]): Relation {
	return {
		id: relation.id,
		object: [relation.object ?? []].flat(),
		subject: [relation.subject ?? []].flat(),
		single: relation.single,
		...(relation.match === undefined ? {} : { match: relation.match })
	};
}
