import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Pictures of gallery screens: `tsx tests/gallery/shoot.ts OUT BASE 'form=choice&phase=question' …`. */
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

async function shoot(out: string, base: string, queries: readonly string[]): Promise<void> {
	mkdirSync(out, { recursive: true });
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	for (const [size, viewport] of Object.entries(SIZES)) {
		const page = await browser.newPage({ viewport, hasTouch: size === 'phone' });
		page.on('pageerror', (error) => console.error(error.message));
		for (const query of queries) {
			const [path = '', press] = query.split('!');
			await page.goto(`${base}?${path}`);
			await page.waitForSelector('main');
			for (const key of press?.split(',') ?? []) await page.keyboard.press(key);
			await page.waitForTimeout(250);
			const name = query.replace(/[^\w]+/g, '-');
			await page.screenshot({ path: `${out}/${size}-${name}.png` });
		}
		await page.close();
	}
	await browser.close();
}

const [out = 'test-results/gallery', base = 'http://localhost:5173/', ...queries] =
	process.argv.slice(2);
await shoot(out, base, queries);
