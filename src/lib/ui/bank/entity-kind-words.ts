import type { EntityKind } from '#lib/core/entity/entity.ts';

/** What a name stands for, one and many, in the order in which lists show them. */
export const ENTITY_KIND_WORDS: Readonly<
	Record<EntityKind, { readonly one: string; readonly many: string }>
> = {
	person: { one: 'Person', many: 'People' },
	body: { one: 'Body', many: 'Bodies' },
	place: { one: 'Place', many: 'Places' },
	term: { one: 'Term', many: 'Terms' },
	work: { one: 'Work', many: 'Works' }
};
