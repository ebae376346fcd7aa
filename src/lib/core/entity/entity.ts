import type { EntityId } from '../ids.ts';

/** What an entity is. */
export type EntityKind = 'person' | 'body' | 'place' | 'term' | 'work';

/** A person, body, place, term or work that facts refer to, with all its spellings. */
export interface Entity {
	readonly id: EntityId;
	readonly kind: EntityKind;
	/** As stems and options name it, without article: 'Leonid Ramzin'. */
	readonly name: string;
	/** 'the' where running text needs it: 'the Industrial Party'. */
	readonly article?: string;
	/** Every accepted spelling, the name included. */
	readonly spellings: readonly string[];
	readonly cyrillic: readonly string[];
	/** What the entity is taken for in options: 'accused', 'statesman'. Distractors share one with the key. */
	readonly roles: readonly string[];
	/** Look-alikes that must not be taken for this one. */
	readonly not: readonly EntityId[];
	/** The wholes this is a part of; neither is ever a distractor for the other. */
	readonly partOf: readonly EntityId[];
	/** Terms: the Russian word behind the translation. */
	readonly russian?: string;
}
