import { format } from 'prettier';
import * as z from 'zod/mini';
import { bankFileSchema } from '#lib/core/bank/bank.schema.ts';
import { factsFileSchema } from '#lib/core/bank/fact.schema.ts';
import { tableFileSchema } from '#lib/core/bank/table.schema.ts';
import { entitiesFileSchema } from '#lib/core/entity/entity.schema.ts';
import { sourcesFileSchema } from '#lib/core/source/source.schema.ts';

const SCHEMAS = {
	sources: sourcesFileSchema,
	bank: bankFileSchema,
	entities: entitiesFileSchema,
	facts: factsFileSchema,
	table: tableFileSchema
};

/** JSON schemas of the content files, for editors, formatted as the project's files are: file name to text. */
export async function jsonSchemas(): Promise<Map<string, string>> {
	const texts = Object.entries(SCHEMAS).map(async ([name, schema]): Promise<[string, string]> => {
		const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
		const text = await format(JSON.stringify(json), {
			parser: 'json',
			useTabs: true,
			printWidth: 100
		});
		return [`${name}.schema.json`, text];
	});
	return new Map(await Promise.all(texts));
}
