import { SITES } from '../support/sites.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test, untilKept } from './fixtures.ts';

for (const [name, site] of [
	['at the root of a host', SITES.root],
	['under a sub-path', SITES.subPath]
] as const) {
	test(
		`the site starts ${name}, under its policy and asking nobody else`,
		{ tag: '@firefox' },
		async ({ page, serve }) => {
			const server = await serve(site);
			await page.goto(server.url);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await untilKept(page);
			const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
			expect(scope).toBe(server.url);
		}
	);
}

test('the policy forbids what it should', async ({ page, serve, faults }) => {
	await page.goto((await serve(SITES.root)).url);
	const refused = await page.evaluate(() => {
		try {
			document.body.innerHTML = '<p>plain text as HTML</p>';
			return false;
		} catch {
			return true;
		}
	});
	expect(refused).toBe(true);
	expect(faults.join()).toContain('require-trusted-types-for');
	faults.length = 0;
});

test('axe finds nothing on the first page', async ({ page, serve }) => {
	await page.goto((await serve(SITES.root)).url);
	await expectNoViolations(page);
});
