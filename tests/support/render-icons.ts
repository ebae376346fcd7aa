import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './browsers.ts';

/** Draws the PNG icons from static/icon.svg: `npx tsx tests/support/render-icons.ts`. */
const svg = readFileSync('static/icon.svg', 'utf8');
const fullBleed = svg.replace(/ rx="\d+"/, '');

const ICONS = [
	{ file: 'icon-192.png', size: 192, svg },
	{ file: 'icon-512.png', size: 512, svg },
	{ file: 'icon-maskable-512.png', size: 512, svg: fullBleed },
	{ file: 'apple-touch-icon.png', size: 180, svg: fullBleed }
];

const browser = await chromium.launch(chromiumOptions());
for (const icon of ICONS) {
	const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
	await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon.svg}`);
	await page.screenshot({ path: `static/${icon.file}`, omitBackground: true });
	await page.close();
}
await browser.close();
