import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumOptions } from '../support/browsers.ts';
import { serveSite } from '../support/site-server.ts';
import { median, millisWords, timesWords } from './measure.ts';
import type { Figure } from './measure.ts';
import type { StorageMillis } from './page/main.ts';

const OUT = 'test-results/bench-page';
const SIZES = [1000, 10_000] as const;

/** The storage and queue of the app, bundled as for release, over IndexedDB in Chromium. */
export async function browserFigures(): Promise<Figure[]> {
	await build({
		configFile: false,
		logLevel: 'warn',
		root: join(import.meta.dirname, 'page'),
		resolve: { alias: { '#lib': join(import.meta.dirname, '../../src/lib') } },
		build: { outDir: join(import.meta.dirname, '../..', OUT), emptyOutDir: true }
	});
	const server = await serveSite({ folder: OUT, base: '' });
	const browser = await chromium.launch(chromiumOptions());
	try {
		const page = await browser.newPage();
		await page.goto(server.url);
		return figuresOf([await measured(page, SIZES[0]), await measured(page, SIZES[1])]);
	} finally {
		await browser.close();
		await server.stop();
		rmSync(OUT, { recursive: true, force: true });
	}
}

function measured(page: Page, count: number): Promise<StorageMillis> {
	return page.evaluate(
		(size) =>
			(globalThis as unknown as { measure: (n: number) => Promise<StorageMillis> }).measure(size),
		count
	);
}

function figuresOf(sizes: readonly [StorageMillis, StorageMillis]): Figure[] {
	const deeds = [
		['queue', 'read memory and order the day (40 of it planned)'],
		['save', 'store one review: event, card, counters and session in one transaction']
	] as const;
	return deeds.flatMap(([deed, what]) => {
		const [few, many] = [median(sizes[0][deed]), median(sizes[1][deed])];
		return [
			{ what: `${what}, 1,000 cards`, figure: millisWords(few), beside: '' },
			{
				what: `${what}, 10,000 cards`,
				figure: millisWords(many),
				beside: `${timesWords(many / few)} that of 1,000 cards`
			}
		];
	});
}
