import * as z from 'zod/mini';
import { FORMS } from '../question/form.ts';
import { paperSchema } from './paper.schema.ts';
import { id, instant, response, verdict } from './parts.schema.ts';

const day = z.int().check(z.gte(-1e8), z.lte(1e8));
const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const hour = z.int().check(z.gte(0), z.lte(12));

const review = z.strictObject({
	id,
	at: instant,
	kind: z.literal('review'),
	card: id,
	fact: id,
	form: z.enum(FORMS),
	seed: z.number(),
	bank: id,
	bankHash: z.string(),
	shown: z.strictObject({ stem: z.string(), options: z.array(z.string()) }),
	response,
	verdict,
	rating,
	durationMillis: z.number().check(z.gte(0)),
	day,
	zone: id,
	rolloverHour: hour
});

const undo = z.strictObject({ id, at: instant, kind: z.literal('undo'), target: id });

const overrule = z.strictObject({
	id,
	at: instant,
	kind: z.literal('overrule'),
	target: id,
	verdict,
	rating,
	reason: z.exactOptional(z.string())
});

const target = { card: z.exactOptional(id), fact: z.exactOptional(id) };
const isOneTarget = z.refine<{ card?: string; fact?: string }>(
	({ card, fact }) => (card === undefined) !== (fact === undefined)
);

const setAside = z
	.strictObject({
		id,
		at: instant,
		kind: z.literal('set-aside'),
		reason: z.enum(['leech', 'by-hand', 'mistaken']),
		...target
	})
	.check(isOneTarget);

const restore = z
	.strictObject({ id, at: instant, kind: z.literal('restore'), ...target })
	.check(isOneTarget);

export const eventSchema = z.discriminatedUnion('kind', [
	review,
	undo,
	overrule,
	setAside,
	restore
]);

const settings = z.strictObject({
	newPerDay: z.int().check(z.gte(0), z.lte(9999)),
	desiredRetention: z.number().check(z.gt(0), z.lt(1)),
	rolloverHour: hour,
	theme: z.enum(['system', 'light', 'dark']),
	everything: z.boolean(),
	shelf: z._default(z.nullable(z.array(id)), null)
});

/** What a backup file holds beside its format, version and check; `papers` since version 2. */
export const backupSchema = z.strictObject({
	made: instant,
	device: id,
	settings,
	events: z.array(eventSchema),
	papers: z.exactOptional(z.array(paperSchema))
});
