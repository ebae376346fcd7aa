import type { EntityKind } from '../../entity/entity.ts';
import type { Answer } from '../question.ts';

/** What a stem asks for, as far as its wording depends on it. */
export interface Sought {
	readonly answer: Answer;
	/** Of an entity. */
	readonly kind?: EntityKind | undefined;
	readonly roles: readonly string[];
}
