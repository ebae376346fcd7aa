import * as z from 'zod/mini';
import { ID_PATTERN } from '../ids.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const text = z.string().check(z.minLength(1));

/** `12`, `'12-30'`, or a list of these: line numbers as authors write them. */
export const linesSchema = z.union([
	z.int().check(z.positive()),
	z.string().check(z.regex(/^\d+(?:-\d+)?$/)),
	z.array(z.union([z.int().check(z.positive()), z.string().check(z.regex(/^\d+(?:-\d+)?$/))]))
]);

/** How a source stands to what it is evidence for. */
export const stanceSchema = z.enum(['asserts', 'alleges', 'denies', 'qualifies', 'differs']);

/** One piece of evidence as authors write it under a fact or a position. */
export const evidenceSchema = z.strictObject({
	source: z.optional(id),
	lines: linesSchema,
	stance: z.optional(stanceSchema),
	/** Slots the cited lines must contain. */
	slots: z.optional(z.array(text)),
	/** Lines where a year or name stands earlier. */
	context: z.optional(linesSchema),
	phrase: z.optional(text),
	/** A slot worked out from the lines, as arithmetic on figures that they have: `value: '5 + 3'`. */
	worked: z.optional(z.record(z.string(), text)),
	/** A slot whose printed form is garbled: what is printed, what it is read as, and why. */
	reading: z.optional(z.array(z.strictObject({ slot: text, printed: text, read: text, why: text })))
});

/** A source as authors write it in sources.yaml. */
export const sourceSchema = z.strictObject({
	id,
	title: text,
	name: text,
	short: text,
	file: text,
	/** Lines of the file, so that a range can be checked where the text is not at hand. */
	length: z.int().check(z.positive()),
	genre: text,
	author: text,
	date: text,
	audience: text,
	purpose: text,
	viewpoint: text,
	value: z.array(text),
	limits: z.array(text),
	faults: z.array(text),
	sections: z.array(z.strictObject({ title: text, lines: linesSchema }))
});

/** `content/sources.yaml`. */
export const sourcesFileSchema = z.array(sourceSchema);

/** Evidence as it came through the schema. */
export type AuthoredEvidence = z.output<typeof evidenceSchema>;
/** A source as it came through the schema. */
export type AuthoredSource = z.output<typeof sourceSchema>;
