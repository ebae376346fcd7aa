import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Site } from './sites.ts';

/** Every prerendered page of a built site, as a path below its first page: '' for that page itself, 'study/' … */
export function pagesOf(site: Site): string[] {
	return readdirSync(site.output, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?:^|[/\\])index\.html$/.test(file))
		.map((file) => (dirname(file) === '.' ? '' : `${dirname(file).replaceAll('\\', '/')}/`))
		.sort();
}
