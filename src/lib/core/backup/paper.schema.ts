import * as z from 'zod/mini';
import { FORMS } from '../question/form.ts';
import { LONGEST_TEXT } from '../practice/paper-step.ts';
import { id, instant, response, verdict } from './parts.schema.ts';

const count = z.int().check(z.gte(0));
const keySlot = z.strictObject({ slot: count, of: count });

const item = z.strictObject({
	card: id,
	fact: id,
	topic: id,
	form: z.enum(FORMS),
	seed: z.number(),
	keySlot: z.exactOptional(keySlot),
	section: z.enum(['A', 'B']),
	marks: z.int().check(z.gte(1), z.lte(4))
});

const essay = z.strictObject({
	id,
	topic: id,
	ask: z.string(),
	minutes: z.number().check(z.gt(0)),
	points: z.array(id)
});

const result = z.strictObject({
	marks: count,
	of: count,
	verdict,
	stem: z.string(),
	key: z.string()
});

const fields = z.strictObject({
	id,
	bank: id,
	bankTitle: z.string(),
	bankHash: z.string(),
	topics: z.array(id),
	minutes: z.union([z.literal(20), z.literal(40), z.literal(60)]),
	seed: z.number(),
	startedAt: instant,
	items: z.array(item),
	essays: z.array(essay),
	responses: z.array(response),
	texts: z.array(z.string().check(z.maxLength(LONGEST_TEXT))),
	flagged: z.array(count),
	place: count,
	handedInAt: z.union([z.null(), instant]),
	results: z.array(result),
	ticks: z.array(z.array(id))
});

/** A paper whose lists are as long as its questions. */
export const paperSchema = fields.check(
	z.refine(({ items, essays, responses, texts, ticks, results, handedInAt }) => {
		const marked = handedInAt === null ? 0 : items.length;
		const fits = responses.length === items.length && results.length === marked;
		return fits && texts.length === essays.length && ticks.length === essays.length;
	})
);
