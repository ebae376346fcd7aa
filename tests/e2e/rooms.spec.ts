import type { Page } from '@playwright/test';
import { SITES } from '../support/sites.ts';
import { expectNoViolations } from './axe.ts';
import { banksOf } from './banks.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { enlargeLetters, expectFits, inBothThemes } from './look.ts';
import { roomsOf } from './rooms.ts';
import { answerOne, goOn } from './student.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Goes to a page and waits until it says what it has to say. */
async function enter(page: Page, address: string, title: RegExp): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await expect(page.getByText(/…$|^One moment$/)).toHaveCount(0);
}

async function answerThree(page: Page, url: string): Promise<void> {
	const banks = banksOf(SITES.root);
	await page.goto(`${url}study/`);
	for (const how of ['right', 'wrong', 'unknown'] as const) {
		await answerOne(page, banks, how);
		await goOn(page);
	}
}

test('every room, in both themes, without a barrier and with its landmarks', async ({
	page,
	serve
}) => {
	test.slow();
	const { url } = await serve(SITES.root);
	await answerThree(page, url);
	await page.setViewportSize(PHONE);
	for (const [path, title] of Object.entries(roomsOf(SITES.root))) {
		await test.step(`/${path}`, async () => {
			await enter(page, url + path, title);
			await expect(page.getByRole('main')).toHaveCount(1);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await inBothThemes(page, () => expectNoViolations(page));
		});
	}
	await page.setViewportSize(DESK);
	for (const path of ['', 'sources/industrial-party/compare/', 'progress/']) {
		await enter(page, url + path, /./);
		await inBothThemes(page, () => expectNoViolations(page));
	}
});

test('every room in letters twice as large, and on a desk: nothing runs off', async ({
	page,
	serve
}) => {
	test.slow();
	const { url } = await serve(SITES.root);
	await answerThree(page, url);
	for (const [path, title] of Object.entries(roomsOf(SITES.root))) {
		await test.step(`/${path}`, async () => {
			await page.setViewportSize(DESK);
			await enter(page, url + path, title);
			await expectFits(page);
			await page.setViewportSize(PHONE);
			await expectFits(page);
			await enlargeLetters(page);
			await expectFits(page);
		});
	}
});

test(
	'a walk through all rooms with the server gone',
	{ tag: '@firefox' },
	async ({ page, serve }) => {
		test.slow();
		await page.setViewportSize(PHONE);
		const server = await serve(SITES.root);
		await page.goto(server.url);
		await untilKept(page);
		await server.stop();
		const title = page.getByRole('heading', { level: 1 });
		const open = (name: string | RegExp) => page.getByRole('link', { name }).first().click();

		await open('Banks');
		await open('The Industrial Party affair');
		await page.getByRole('heading', { level: 3 }).first().click();
		const chapter = page
			.getByRole('group')
			.filter({ has: page.getByRole('heading', { level: 3 }) });
		await chapter.first().getByRole('listitem').first().getByRole('link').click();
		await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
		await open('Next fact →');
		await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
		await page.goBack();
		await page.goBack();
		await page.getByRole('searchbox').fill('Рамзин');
		await open(/^Leonid Ramzin$|Ramzin/);
		await expect(title).toContainText('Ramzin');
		await open('Names');
		await expect(title).toHaveText('Names');
		await open('The Industrial Party affair');
		await page.getByRole('searchbox').clear();
		await open(/^Leaf through/);
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: /^Footnote/ }).click();
		await expect(page.getByRole('dialog', { name: 'Who says so' })).toBeVisible();
		await page.keyboard.press('Escape');
		await open('Sources');
		await expect(title).toHaveText('Sources');
		await open('The Industrial Party affair');
		await expect(title).toHaveText('Where they disagree');
		await page.getByLabel('They differ').check();
		await expect(page.getByRole('status').filter({ hasText: /^\d+ points?$/ })).toBeVisible();
		await open('Progress');
		await expect(page.getByText('Nothing is learnt on this device yet')).toBeVisible();
		await open('Settings');
		await page.getByLabel('New cards a day').press('ControlOrMeta+a');
		await page.keyboard.type('3');
		await page.keyboard.press('Tab');
		await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
		await open(/^How it is made/);
		await expect(title).toHaveText('About Footnote');
		await open('Settings');
		await expect(page.getByLabel('New cards a day')).toHaveValue('3');
		await open('Today');
		await expect(title).toContainText('Footnote');
	}
);
