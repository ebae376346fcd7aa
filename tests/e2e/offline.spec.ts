import { SITES } from '../support/sites.ts';
import { expect, test, untilKept } from './fixtures.ts';

for (const [name, site] of [
	['at the root of a host', SITES.root],
	['under a sub-path', SITES.subPath]
] as const) {
	test(
		`after one visit the site opens with its server gone, ${name}`,
		{ tag: '@firefox' },
		async ({ page, context, serve }) => {
			const server = await serve(site);
			await page.goto(server.url);
			await untilKept(page);
			await server.stop();

			await page.reload();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

			const other = await context.newPage();
			await other.goto(server.url);
			await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
		}
	);
}
