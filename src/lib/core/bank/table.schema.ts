import * as z from 'zod/mini';
import { ID_PATTERN } from '../ids.ts';
import { linesSchema } from '../source/source.schema.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const text = z.string().check(z.minLength(1));
const cell = z.union([z.number(), z.literal('unreadable'), z.literal('none')]);
const names = z.array(text);

/** `content/banks/<bank>/tables/<table>.yaml`. */
export const tableFileSchema = z.strictObject({
	id,
	caption: text,
	source: id,
	lines: linesSchema,
	/** What is counted, where and when: the base every stem repeats. */
	base: z.strictObject({ counted: text, area: text, date: text }),
	unit: text,
	/** What the rows are: 'year', 'district'. */
	rowLabel: text,
	/** Stems for the table's cells, `{row}`, `{column}`, `{counted}`, `{area}` and `{date}` standing for the base. */
	ask: z.optional(z.union([text, z.array(text)])),
	columns: z.array(
		z.strictObject({
			id,
			label: text,
			unit: z.optional(text),
			/** Where this column counts others, elsewhere or at another time than the table. */
			base: z.optional(
				z.strictObject({
					counted: z.optional(text),
					area: z.optional(text),
					date: z.optional(text)
				})
			),
			/** Decimals shown for every figure of the column: 1 for 13.0. */
			decimals: z.optional(z.int()),
			tolerance: z.optional(z.number())
		})
	),
	rows: z.array(
		z.strictObject({
			id: z.union([text, z.number()]),
			label: z.optional(text),
			cells: z.array(cell)
		})
	),
	/** Declared arithmetic, recomputed by the check. Names are row ids (by row) or column ids (by column). */
	sums: z.optional(
		z.array(
			z.strictObject({
				of: z.enum(['rows', 'columns']),
				parts: names,
				/** The row or column that holds the total; or what the parts must make without one: 100 for shares. */
				total: z.optional(text),
				equals: z.optional(z.number()),
				within: z.optional(z.number())
			})
		)
	),
	shares: z.optional(
		z.array(
			z.strictObject({
				part: text,
				/** The column that holds the whole; or, in `of`, the row of the part's own column that does. */
				whole: z.optional(text),
				of: z.optional(z.union([text, z.number()])),
				share: text,
				within: z.optional(z.number())
			})
		)
	),
	/** A column of index figures: 100 in the base row. */
	indexes: z.optional(
		z.array(z.strictObject({ column: text, of: text, base: text, within: z.optional(z.number()) }))
	),
	/** Mismatches that the print really has, each with its explanation. */
	mismatches: z.optional(
		z.array(
			z.strictObject({
				row: z.union([text, z.number()]),
				column: text,
				printed: z.number(),
				computed: z.number(),
				why: text
			})
		)
	),
	/** Readings that depart from the printed characters. */
	readings: z.optional(
		z.array(
			z.strictObject({ row: z.union([text, z.number()]), column: text, printed: text, why: text })
		)
	),
	note: z.optional(text)
});

/** A table as it came through the schema. */
export type AuthoredTable = z.output<typeof tableFileSchema>;
