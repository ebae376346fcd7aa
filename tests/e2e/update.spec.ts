import type { Page } from '@playwright/test';
import { SITES } from '../support/sites.ts';
import { expect, test, untilKept } from './fixtures.ts';

/** The versions of which the device holds a cache. */
function keptVersions(page: Page): Promise<string[]> {
	return page.evaluate(async () =>
		(await caches.keys()).map((name) => name.split(' ').at(-1) ?? '')
	);
}

async function fetchUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect
		.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
		.toBe(true);
}

test(
	'a new version waits until it is asked for, then takes every tab at once',
	{ tag: '@firefox' },
	async ({ page, context, serve }) => {
		const first = await serve(SITES.root);
		await page.goto(first.url);
		await untilKept(page);
		const [oldVersion] = await keptVersions(page);
		const other = await context.newPage();
		await other.goto(first.url);
		await first.stop();
		const second = await serve(SITES.next, first.port);
		for (const tab of [page, other]) await tab.evaluate(() => (document.title = 'as it was'));

		await fetchUpdate(page);
		expect(await keptVersions(page)).toEqual([oldVersion, 'next']);
		await expect(page).toHaveTitle('as it was');

		await second.stop();
		await page.getByRole('button', { name: 'Reload' }).click();
		for (const tab of [page, other]) await expect(tab).not.toHaveTitle('as it was');
		await expect.poll(() => keptVersions(page)).toEqual(['next']);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
);

test('an update that cannot be fetched whole changes nothing', async ({ page, context, serve }) => {
	const first = await serve(SITES.root);
	await page.goto(first.url);
	await untilKept(page);
	await first.stop();
	await serve(SITES.next, first.port);
	await context.route('**/icon-512.png', (route) => route.abort());

	await page.evaluate(async () =>
		(await navigator.serviceWorker.ready).update().catch(() => undefined)
	);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
