import type { Entity } from '../../entity/entity.ts';
import type { Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';

/** What likeness an option needs before it could be taken for one of the right ones. */
export const FLOOR = 0.5;
/** Others that a role must have before it can be asked of every option. */
const ENOUGH = 2;

/**
 * How easily an entity could be taken for one of the models, 0 to 1: by shared topics and roles, of which the rarer tell more. 0 is no
 * temptation: a person who shares neither, or one known from set-aside topics alone, such as a book's author.
 */
export function likeness(
	open: OpenBank,
	card: Card,
	entity: Entity,
	models: readonly Entity[]
): number {
	const topics = [...(open.topicsOf.get(entity.id) ?? [])];
	const near = topics.includes(card.topic);
	const main = topics.some((topic) => !open.index.topics.get(topic)?.aside);
	const weight = sharedWeight(open, entity, models);
	if (weight > 0) return (near ? 1 : 0.75) * (0.6 + 0.4 * weight);
	if (entity.kind === 'work') return 0;
	if (entity.kind === 'person' || entity.kind === 'term') return near && main ? 0.35 : 0;
	return near ? 0.6 : main ? 0.3 : 0;
}

/** Whether an entity has one of the roles. */
export function hasRole(entity: Entity, roles: readonly string[]): boolean {
	return entity.roles.some((role) => roles.includes(role));
}

/** The models' most particular role that enough others have as well; none where there is no such role. */
export function rarestRole(open: OpenBank, models: readonly Entity[]): string | undefined {
	const ids = new Set(models.map(({ id }) => id));
	const others = (role: string) => holders(open, role).filter(({ id }) => !ids.has(id)).length;
	const roles = sharedRoles(models).filter((role) => others(role) >= ENOUGH);
	return roles.sort((a, b) => holders(open, a).length - holders(open, b).length)[0];
}

/** Roles that all models have; where there are none, those of any. */
function sharedRoles(models: readonly Entity[]): string[] {
	const any = [...new Set(models.flatMap(({ roles }) => roles))];
	const all = any.filter((role) => models.every(({ roles }) => roles.includes(role)));
	return all.length > 0 ? all : any;
}

/** 1 where the entity has the models' rarest role that anyone else has; less the commoner the role is. */
function sharedWeight(open: OpenBank, entity: Entity, models: readonly Entity[]): number {
	const ids = new Set(models.map(({ id }) => id));
	const roles = [...new Set(models.flatMap((model) => model.roles))].filter((role) =>
		holders(open, role).some(({ id }) => !ids.has(id))
	);
	const size = (role: string) => holders(open, role).length;
	const fewest = Math.min(...roles.map(size));
	const shared = roles.filter((role) => entity.roles.includes(role)).map(size);
	return shared.length === 0 ? 0 : fewest / Math.min(...shared);
}

const known = new WeakMap<OpenBank, Map<string, Entity[]>>();

/** The entities of the bank that have a role; counted once for each bank. */
function holders(open: OpenBank, role: string): readonly Entity[] {
	let byRole = known.get(open);
	if (byRole === undefined) {
		byRole = new Map();
		for (const entity of open.index.bank.entities) {
			for (const one of entity.roles) byRole.set(one, [...(byRole.get(one) ?? []), entity]);
		}
		known.set(open, byRole);
	}
	return byRole.get(role) ?? [];
}
