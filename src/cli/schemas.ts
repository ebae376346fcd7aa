import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '#lib/server/read-content.ts';
import type { Verb } from './verb.ts';

/** Writes the JSON schemas that editors complete and check content files with. */
export const schemas: Verb = {
	help: `bank schemas

Writes content/*.schema.json anew, for editors: to be run when the shape of content changes.`,
	options: {},
	run: async ({ write }) => {
		// Loaded only here: the formatter behind it would slow every other verb.
		const { jsonSchemas } = await import('#lib/server/json-schemas.ts');
		for (const [name, text] of await jsonSchemas()) {
			writeFileSync(join(contentRoot(), name), text);
			write(`content/${name}`);
		}
		return 0;
	}
};
