import type { AuthoredEntity } from '../../entity/entity.schema.ts';
import { holds, scan, wordsOf } from '../../source/scan.ts';
import type { BankDraft } from '../content.ts';
import type { AuthoredFact } from '../fact.schema.ts';
import type { Item } from '../item.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { writtenNames } from './entity-spellings.ts';
import { ownTexts } from './own-texts.ts';
import type { Rule, Texts } from './rule.ts';

/** Spellings that two entities share, entities that no fact mentions, and names that stand in no text. */
export const entityNames: Rule = ({ draft, bank, texts }) => {
	const ids = bank.sources.map(({ id }) => id);
	return [...shared(draft), ...unmentioned(draft), ...unwritten(draft, texts, ids)];
};

function shared({ entities }: BankDraft): Problem[] {
	const owners = new Map<string, Item<AuthoredEntity>>();
	return entities.flatMap((item) => {
		const found: Problem[] = [];
		for (const name of [...writtenNames(item.value), ...(item.value.slips ?? [])]) {
			const key = wordsOf(name).join(' ');
			const other = owners.get(key);
			owners.set(key, other ?? item);
			if (other === undefined || other.value.id === item.value.id) continue;
			const message = `'${name}' is a spelling of '${other.value.id}' too`;
			found.push(
				problemAt(item, [], message, 'leave it to one of them, or tell them apart by initials')
			);
		}
		return found;
	});
}

function unmentioned({ entities, facts, bank }: BankDraft): Problem[] {
	const used = new Set(facts.flatMap(({ value }) => references(value)));
	const words = [
		bank.value.about,
		...facts.flatMap(({ value }) => ownTexts(value).map(({ text }) => text))
	];
	const all = scan(words);
	return entities
		.filter(
			({ value }) => !used.has(value.id) && !writtenNames(value).some((name) => holds(all, name))
		)
		.map((item) =>
			problemAt(
				item,
				[],
				`no fact mentions '${item.value.id}'`,
				'write a fact on it or take it out'
			)
		);
}

/** Every id a fact might refer to. */
function references(fact: AuthoredFact): string[] {
	const ids: unknown[] = [];
	for (const key of ['who', 'where', 'term', 'about', 'subject', 'object'] as const) {
		ids.push((fact as Record<string, unknown>)[key]);
	}
	if (fact.kind === 'list') ids.push(...fact.members);
	const positions = 'positions' in fact ? (fact.positions ?? []) : [];
	ids.push(...positions.flatMap(({ by, who, against }) => [by, who, against]));
	return ids.filter((id) => typeof id === 'string');
}

function unwritten(
	{ entities }: BankDraft,
	texts: Texts | undefined,
	sources: readonly string[]
): Problem[] {
	const read = sources.map((id) => texts?.get(id));
	if (read.includes(undefined)) return [];
	const all = scan(read.flatMap((lines) => lines ?? []));
	return entities
		.filter(
			({ value }) =>
				![...writtenNames(value), ...(value.slips ?? [])].some((name) => holds(all, name))
		)
		.map((item) => {
			const message = `none of its spellings stands in a text of the bank`;
			return problemAt(item, ['name'], message, 'add the spelling that the texts use');
		});
}
