import type { Page } from '@playwright/test';
import { pagesOf } from '../support/pages.ts';
import { SITES } from '../support/sites.ts';
import type { Site } from '../support/sites.ts';
import { banksOf } from './banks.ts';
import { newProfile, openProfile } from './crash.ts';
import { banksKept, expect, test, untilKept, watchForFaults } from './fixtures.ts';

/** Every page, but of the banks' own pages, which are one like the other, those of the first two. */
function somePagesOf(site: Site): string[] {
	const others = [...banksOf(site).keys()].slice(2);
	return pagesOf(site).filter((path) => !others.some((id) => path.includes(`/${id}/`)));
}

/** Puts every bank on the shelf, so that all are kept on the device. */
async function putAllOnShelf(page: Page, url: string): Promise<void> {
	await page.goto(`${url}banks/`);
	await expect(page.getByRole('heading', { name: 'On your shelf' })).toBeVisible();
	const offers = page.getByRole('button', { name: 'Put it on my shelf' });
	for (let left = await offers.count(); left > 0; left--) {
		await offers.first().click();
		await expect(offers).toHaveCount(left - 1);
	}
	const covers = await page.getByRole('article').count();
	await expect(page.getByText('kept on this device: works offline')).toHaveCount(covers);
}

for (const [name, site] of [
	['at the root of a host', SITES.root],
	['under a sub-path', SITES.subPath]
] as const) {
	test(
		`after one visit every page opens with the server gone, ${name}`,
		{ tag: '@firefox' },
		async ({ page, serve }) => {
			test.slow();
			const server = await serve(site);
			await page.goto(server.url);
			await untilKept(page);
			await putAllOnShelf(page, server.url);
			await server.stop();
			for (const path of somePagesOf(site)) {
				for (const address of [path, path.replace(/\/$/, '')]) {
					await page.goto(server.url + address);
					await expect(page.getByRole('heading', { level: 1 }), `/${address}`).toBeVisible();
					// Leaving a page that still loads is an error to Firefox's worker.
					await page.waitForLoadState('networkidle');
				}
			}
		}
	);
}

test('an address that is no page is drawn by the app itself, offline too', async ({
	page,
	serve,
	faults
}) => {
	const server = await serve(SITES.root);
	await page.goto(server.url);
	const heading = page.getByRole('heading', { level: 1 });
	const home = await heading.innerText();
	await untilKept(page);
	await server.stop();
	await page.goto(`${server.url}no/such/page`);
	await expect(heading).toBeVisible();
	await expect(heading).not.toHaveText(home);
	// The worker asks the host first; that it cannot be reached is what is tested.
	expect(faults.splice(0).join()).toBe(
		'console: Failed to load resource: net::ERR_CONNECTION_REFUSED'
	);
});

test('what one visit kept outlives a browser that is killed', async ({ serve }) => {
	const server = await serve(SITES.root);
	const profile = newProfile();
	const first = await openProfile(profile);
	const page = await first.context.newPage();
	await page.goto(server.url);
	await untilKept(page);
	await first.kill();
	await server.stop();

	const second = await openProfile(profile);
	const faults = await watchForFaults(second.context);
	const again = await second.context.newPage();
	await again.goto(server.url);
	await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
	expect(faults).toEqual([]);
	await second.kill();
});

test('a bank put on the shelf is studied from and kept, and taken off again without a network', async ({
	page,
	serve,
	faults
}) => {
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	expect(await banksKept(page)).toBe(1);
	await page.goto(`${server.url}banks/`);
	const other = page.getByRole('article').filter({ hasText: 'The Leningrad party purges' });
	await other.getByRole('button', { name: 'Put it on my shelf' }).click();
	await expect(other.getByText('kept on this device: works offline')).toBeVisible();
	expect(await banksKept(page)).toBe(2);

	await server.stop();
	await page.goto(`${server.url}study/?bank=leningrad-purges`);
	await expect(page.getByText('New to you')).toBeVisible();
	await page.goto(`${server.url}banks/`);
	const mine = page.getByRole('article').filter({ hasText: 'The Industrial Party affair' });
	await mine.getByRole('button', { name: 'Take it off my shelf' }).click();
	await expect(page.getByRole('heading', { name: 'More banks' })).toBeVisible();
	await page.reload();
	await expect(mine.getByRole('button', { name: 'Put it on my shelf' })).toBeVisible();
	expect(faults).toEqual([]);
});
