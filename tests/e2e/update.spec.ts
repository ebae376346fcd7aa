import type { Page } from '@playwright/test';
import { SITES } from '../support/sites.ts';
import { banksOf } from './banks.ts';
import { newProfile, openProfile } from './crash.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { learnt } from './kept.ts';
import { answerOne, goOn, mainButton } from './student.ts';

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
	await expect.poll(() => workers(page)).toMatchObject({ waiting: true });
}

/** Which workers the page's registration holds. */
function workers(page: Page): Promise<Record<'installing' | 'waiting' | 'active', boolean>> {
	return page.evaluate(async () => {
		const { installing, waiting, active } = await navigator.serviceWorker.ready;
		return { installing: !!installing, waiting: !!waiting, active: !!active };
	});
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

		await fetchUpdate(page);
		await page.reload();
		await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
		expect(await keptVersions(page)).toEqual([oldVersion, 'next']);
		for (const tab of [page, other]) await tab.evaluate(() => (document.title = 'as it was'));

		await second.stop();
		await page.getByRole('button', { name: 'Reload' }).click();
		for (const tab of [page, other]) await expect(tab).not.toHaveTitle('as it was');
		await expect.poll(() => keptVersions(page)).toEqual(['next']);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
);

test('a new version says nothing during a session, is offered quietly after it, and keeps everything', async ({
	page,
	serve
}) => {
	const banks = banksOf(SITES.root);
	const first = await serve(SITES.root);
	await page.goto(first.url);
	await untilKept(page);
	await page.goto(`${first.url}study/`);
	await answerOne(page, banks, 'right');
	await goOn(page);
	await first.stop();
	await serve(SITES.next, first.port);
	await fetchUpdate(page);
	const offer = page.getByRole('status').filter({ hasText: 'A new version is ready.' });
	await answerOne(page, banks, 'unknown');
	await expect(offer).toBeHidden();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(mainButton(page)).toHaveText('Done');
	await expect(offer).toBeHidden();
	const before = await learnt(page);
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(offer).toBeVisible();
	await page.evaluate(() => (document.title = 'as it was'));
	await offer.getByRole('button', { name: 'Reload' }).click();
	await expect(page).not.toHaveTitle('as it was');
	await expect.poll(() => keptVersions(page)).toEqual(['next']);
	await expect(page.getByText('Done today: 2 answers')).toBeVisible();
	expect(await learnt(page)).toEqual(before);
});

test('an update that cannot be fetched whole changes nothing', async ({ page, context, serve }) => {
	const first = await serve(SITES.root);
	await page.goto(first.url);
	await untilKept(page);
	await first.stop();
	const second = await serve(SITES.next, first.port);
	let isCutOff = false;
	await context.route('**/icon-512.png', (route) => {
		isCutOff = true;
		return route.abort();
	});

	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(() => isCutOff).toBe(true);
	await expect
		.poll(() => workers(page))
		.toEqual({ installing: false, waiting: false, active: true });
	await second.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a browser killed while it fetches an update still has the old version whole', async ({
	serve
}) => {
	const profile = newProfile();
	const first = await serve(SITES.root);
	const doomed = await openProfile(profile);
	const page = await doomed.context.newPage();
	await page.goto(first.url);
	await untilKept(page);
	await first.stop();
	const second = await serve(SITES.next, first.port);
	let isHanging = false;
	await doomed.context.route('**/icon-512.png', () => {
		isHanging = true;
	});
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(() => isHanging).toBe(true);
	await doomed.kill();
	await second.stop();

	const survivor = await openProfile(profile);
	const again = await survivor.context.newPage();
	await again.goto(first.url);
	await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await workers(again)).toEqual({ installing: false, waiting: false, active: true });
	await survivor.kill();
});
