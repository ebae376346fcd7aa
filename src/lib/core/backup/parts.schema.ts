import * as z from 'zod/mini';

export const id = z.string().check(z.minLength(1));
export const instant = z.int().check(z.gte(0), z.lte(8.64e15));

export const verdict = z.strictObject({
	kind: z.enum(['right', 'spelling', 'partly', 'wrong', 'unknown']),
	share: z.number().check(z.gte(0), z.lte(1)),
	reason: z.string(),
	shown: z.exactOptional(z.string()),
	missing: z.exactOptional(z.array(z.string()))
});

export const response = z.union([
	z.null(),
	z.string(),
	z.array(z.string()),
	z.record(z.string(), z.string())
]);
