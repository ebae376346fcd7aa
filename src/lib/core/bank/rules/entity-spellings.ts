import { wordsOf } from '../../source/scan.ts';
import type { AuthoredEntity } from '../../entity/entity.schema.ts';
import type { BankDraft } from '../content.ts';
import type { Spellings } from './sought.ts';

/** How the texts may write each entity: its spellings, slips and, where no other entity shares it, a person's last name. */
export function spellingsIn(draft: BankDraft): Spellings {
	const entities = draft.entities.map(({ value }) => value);
	const owners = new Map<string, number>();
	for (const entity of entities) {
		for (const name of lastNames(entity)) owners.set(name, (owners.get(name) ?? 0) + 1);
	}
	return new Map(
		entities.map((entity) => {
			const alone = lastNames(entity).filter((name) => owners.get(name) === 1);
			return [entity.id, [...writtenNames(entity), ...(entity.slips ?? []), ...alone]];
		})
	);
}

/** The name, spellings and Cyrillic of an entity, as authored. */
export function writtenNames(entity: AuthoredEntity): string[] {
	return [entity.name, ...(entity.spellings ?? []), ...(entity.cyrillic ?? [])];
}

function lastNames(entity: AuthoredEntity): string[] {
	if (entity.kind !== 'person') return [];
	return [...new Set(writtenNames(entity).map((name) => wordsOf(name).at(-1) ?? ''))];
}
