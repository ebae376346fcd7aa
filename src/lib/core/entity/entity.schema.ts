import * as z from 'zod/mini';
import { ID_PATTERN } from '../ids.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const text = z.string().check(z.minLength(1));

/** An entity as authors write it in entities.yaml. */
export const entitySchema = z.strictObject({
	id,
	kind: z.enum(['person', 'body', 'place', 'term', 'work']),
	name: text,
	article: z.optional(z.literal('the')),
	spellings: z.optional(z.array(text)),
	cyrillic: z.optional(z.array(text)),
	/** Scanning faults: found in the texts, never shown, never accepted as a name. */
	slips: z.optional(z.array(text)),
	roles: z.optional(z.array(text)),
	not: z.optional(z.array(id)),
	partOf: z.optional(z.array(id)),
	russian: z.optional(text)
});

/** `content/banks/<bank>/entities.yaml`. */
export const entitiesFileSchema = z.array(entitySchema);

/** An entity as it came through the schema. */
export type AuthoredEntity = z.output<typeof entitySchema>;
