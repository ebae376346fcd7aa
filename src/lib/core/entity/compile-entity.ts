import { present } from '../bank/present.ts';
import type { AuthoredEntity } from './entity.schema.ts';
import type { Entity } from './entity.ts';

/** An entity with its lists filled in; the name is its first spelling. Scanning slips stay behind. */
export function compileEntity(entity: AuthoredEntity): Entity {
	return present({
		id: entity.id,
		kind: entity.kind,
		name: entity.name,
		article: entity.article,
		spellings: [...new Set([entity.name, ...(entity.spellings ?? [])])],
		cyrillic: entity.cyrillic ?? [],
		roles: entity.roles ?? [],
		not: entity.not ?? [],
		partOf: entity.partOf ?? [],
		russian: entity.russian
	});
}
