import * as z from 'zod/mini';
import { ID_PATTERN } from '../ids.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const text = z.string().check(z.minLength(1));

/** How one relation is asked and what it proves. */
export const relationSchema = z.strictObject({
	id,
	/** 'Where did {subject} have its seat?' */
	object: z.optional(z.union([text, z.array(text)])),
	/** 'Which body had its seat in {object}?' */
	subject: z.optional(z.union([text, z.array(text)])),
	/** How a match question puts its task: 'Match each work to its author.' */
	match: z.optional(text),
	/** Ends of which a given other end has only one. */
	single: z.array(z.enum(['subject', 'object']))
});

/** A question to be answered at length, and the facts that a good answer makes use of. */
export const longAnswerSchema = z.strictObject({
	id,
	topic: id,
	/** 'Explain why …', 'How far do you agree that …?' */
	ask: text,
	minutes: z.int(),
	/** Facts of the bank, one mark each, in the order of a good answer. */
	points: z.array(id)
});

/** `content/banks/<bank>/bank.yaml`. */
export const bankFileSchema = z.strictObject({
	id,
	title: text,
	/** One sentence on what the bank covers, for the contents page. */
	about: text,
	/** Where the bank stands among the others, the smallest first; those without a place come last, by id. */
	place: z.optional(z.int()),
	sources: z.array(id),
	topics: z.array(
		z.strictObject({
			id,
			title: text,
			/** Detail that stays out of sessions unless the student asks for everything. */
			aside: z.optional(z.boolean())
		})
	),
	relations: z.optional(z.array(relationSchema)),
	/** Questions to be answered at length; their mark scheme is made from the facts named. */
	longAnswers: z.optional(z.array(longAnswerSchema))
});

/** A bank.yaml as it came through the schema. */
export type AuthoredBank = z.output<typeof bankFileSchema>;
