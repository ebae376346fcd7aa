import { pagesOf } from '../support/pages.ts';
import { SITES } from '../support/sites.ts';
import { newProfile, openProfile } from './crash.ts';
import { expect, test, untilKept, watchForFaults } from './fixtures.ts';

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
			await server.stop();
			for (const path of pagesOf(site)) {
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
