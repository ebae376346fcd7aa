import * as z from 'zod/mini';
import { ID_PATTERN } from '../ids.ts';
import { evidenceSchema, stanceSchema } from '../source/source.schema.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const text = z.string().check(z.minLength(1));
const edtf = z.union([z.int(), text]);
const oneOrMore = z.union([text, z.array(text)]);

/** `5`, `2000-3000`, `about 2000`: a figure as authors write it. */
const figure = z.union([z.number(), text]);
const tolerance = z.union([
	z.literal('exact'),
	z.string().check(z.regex(/^(?:± ?\d+(?:\.\d+)?|\d+(?:\.\d+)? ?%)$/))
]);

/** What every kind of fact has. */
const common = {
	id,
	importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	/** One sentence in our own words; `[words](slot)` marks what a card asks for. */
	statement: text,
	/** One more sentence for the feedback: why it is so or why it matters. */
	note: z.optional(text),
	/** Own wordings of the stem, by facet; further ones are asked in turn. */
	ask: z.optional(z.record(z.string(), oneOrMore)),
	/** Facets to build cards for, where not all. */
	cards: z.optional(z.array(text)),
	/** Facets whose query has this one answer by the source's own account. */
	single: z.optional(z.array(text)),
	/** Further accepted short answers, by facet. */
	accept: z.optional(z.record(z.string(), z.array(text))),
	evidence: z.optional(z.array(evidenceSchema))
};

/** Who says what on a contested point. */
export const positionSchema = z.strictObject({
	id,
	/** A source, or an author, historian or body of the bank. */
	by: id,
	/** The source that reports it, where it is at second hand. */
	via: z.optional(id),
	/** The claim as a phrase that answers the fact's question. */
	claim: z.optional(text),
	value: z.optional(figure),
	when: z.optional(edtf),
	who: z.optional(id),
	silent: z.optional(z.literal(true)),
	/** The view it is directed against. */
	against: z.optional(id),
	statement: z.optional(text),
	evidence: z.optional(z.union([evidenceSchema, z.array(evidenceSchema)]))
});

const positions = z.array(positionSchema);

/** A fact of any kind as authors write it in facts/<topic>.yaml. */
export const factSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		...common,
		kind: z.literal('event'),
		/** A noun phrase for timelines and 'When was …': 'the opening of the trial'. */
		label: text,
		when: z.optional(edtf),
		where: z.optional(id),
		who: z.optional(id)
	}),
	z.strictObject({
		...common,
		kind: z.literal('person'),
		who: id,
		/** A noun phrase: 'the presiding judge at the trial'. */
		role: text,
		when: z.optional(edtf)
	}),
	z.strictObject({
		...common,
		kind: z.literal('term'),
		term: id,
		definition: text
	}),
	z.strictObject({
		...common,
		kind: z.literal('quantity'),
		about: z.optional(id),
		/** A noun phrase with its base: 'defendants sentenced to death'. */
		measure: text,
		unit: z.optional(text),
		value: z.optional(figure),
		tolerance: z.optional(tolerance),
		/** The question the positions answer, where the texts differ. */
		question: z.optional(text),
		positions: z.optional(positions)
	}),
	z.strictObject({
		...common,
		kind: z.literal('list'),
		/** A plural noun phrase: 'the men sentenced to death'. */
		of: text,
		/** Entities by id, other members as texts. */
		members: z.array(text),
		/** The members are all there are, by the source's own account. */
		complete: z.optional(z.boolean())
	}),
	z.strictObject({
		...common,
		kind: z.literal('sequence'),
		of: text,
		steps: z.array(text)
	}),
	z.strictObject({
		...common,
		kind: z.literal('cause'),
		cause: text,
		effect: text
	}),
	z.strictObject({
		...common,
		kind: z.literal('claim'),
		/** A question that every position answers. */
		question: text,
		/** The positions may hold together: none is offered as a wrong answer for another voice. */
		compatible: z.optional(z.literal(true)),
		positions
	}),
	z.strictObject({
		...common,
		kind: z.literal('relation'),
		subject: id,
		relation: id,
		/** An entity by id, or a text. */
		object: text
	}),
	z.strictObject({
		...common,
		kind: z.literal('cell'),
		table: id,
		row: text,
		column: text,
		tolerance: z.optional(tolerance)
	}),
	z.strictObject({
		...common,
		kind: z.literal('finding'),
		table: id,
		finds: z.enum([
			'highest',
			'lowest',
			'difference',
			'ratio',
			'share',
			'trend',
			'largest-change',
			'not-shown'
		]),
		/** The line of figures read: one column, or one row. */
		column: z.optional(text),
		row: z.optional(text),
		/** Rows of the column, or columns of the row, in order; all that hold a figure where left out. A difference, ratio or share holds the first against the second. */
		among: z.optional(z.array(z.union([text, z.number()]))),
		/** The question that the table cannot answer: 'how many of them appealed'. */
		missing: z.optional(text),
		tolerance: z.optional(tolerance)
	}),
	z.strictObject({
		...common,
		kind: z.literal('chain'),
		/** A noun phrase: 'the purge of 1929-30'. */
		event: text,
		/** What led to it, each a short phrase of the same make. */
		causes: z.array(text),
		/** What followed from it. */
		consequences: z.array(text)
	}),
	z.strictObject({
		...common,
		kind: z.literal('wording'),
		source: id,
		/** A phrase of the source, letter for letter, at most twelve words. */
		quote: text,
		/** The word or words of the quotation that judge. */
		tells: text,
		/** Words of the quotation that only name or describe: three at least. */
		plain: z.array(text),
		/** What they give away, as a phrase: 'that the author takes the charges for proven'. */
		shows: text
	}),
	z.strictObject({
		...common,
		kind: z.literal('comparison'),
		/** The claim as a sentence that each text agrees with, differs from, or is silent on. */
		claim: text,
		texts: z.record(
			id,
			z.strictObject({
				stance: z.enum(['agrees', 'differs', 'silent']),
				/** What this text has instead or in its own way, as one phrase. */
				says: z.optional(text),
				evidence: z.optional(z.array(evidenceSchema))
			})
		)
	}),
	z.strictObject({
		...common,
		kind: z.literal('provenance'),
		source: id,
		aspect: z.enum([
			'origin',
			'author',
			'date',
			'genre',
			'audience',
			'purpose',
			'value',
			'limit',
			'fault',
			'basis',
			'explains',
			'corroboration'
		]),
		/** The answer, as a phrase. */
		says: text
	})
]);

/** `content/banks/<bank>/facts/<topic>.yaml`; the topic is the file's name. */
export const factsFileSchema = z.array(factSchema);

export { stanceSchema };
/** A fact as it came through the schema. */
export type AuthoredFact = z.output<typeof factSchema>;
/** A position as it came through the schema. */
export type AuthoredPosition = z.output<typeof positionSchema>;
