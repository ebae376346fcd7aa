import { FIRST_LOAD_BUDGET, firstScripts, gzippedBytes } from '../support/first-load.ts';
import { SITES } from '../support/sites.ts';
import type { Figure } from './measure.ts';

/** What the built home page loads before it can be seen. */
export function sizeFigures(): Figure[] {
	const scripts = firstScripts(SITES.root);
	const bytes = gzippedBytes(scripts);
	const share = Math.round((100 * bytes) / FIRST_LOAD_BUDGET);
	return [
		{
			what: `JavaScript of the first page (${scripts.length} files, Dexie not among them)`,
			figure: `${(bytes / 1000).toFixed(1)} kB gzipped`,
			beside: `${share} per cent of the budget of ${FIRST_LOAD_BUDGET / 1000} kB`
		}
	];
}
