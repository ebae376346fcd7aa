import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LOAD_BUDGET, firstScripts, gzippedBytes } from '../support/first-load.ts';
import { SITES } from '../support/sites.ts';
import { expect, test } from './fixtures.ts';

/** A word that only Dexie brings. */
const DEXIE = 'BulkError';

function scriptsOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
}

test('the first page is light, and Dexie comes after it', async ({ page, serve }) => {
	const scripts = firstScripts(SITES.root);
	const all = scriptsOf(join(SITES.root.output, '_app'));
	expect(gzippedBytes(scripts)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
	expect(scripts.filter(({ text }) => text.includes(DEXIE))).toEqual([]);
	expect(all.filter((text) => text.includes(DEXIE))).toHaveLength(1);

	// The list is no guess: a browser asks for each of them.
	const { url } = await serve(SITES.root);
	const { origin } = new URL(url);
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(request.url().slice(origin.length)));
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	await expect(page.getByRole('link', { name: 'Start with ten facts' })).toBeVisible();
	for (const { path } of scripts) expect(asked).toContain(path);
});
