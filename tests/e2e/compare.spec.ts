import type { Page } from '@playwright/test';
import { SITES } from '../support/sites.ts';
import { expectNoViolations } from './axe.ts';
import { banksOf } from './banks.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { enlargeLetters, expectFits, inBothThemes } from './look.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** The banks that rest on several texts, or on one. */
/** A bank that rests on one text, which reports several voices. */
const OF_ONE_TEXT = 'leningrad-purges';

/** The banks that rest on several texts. */
function bankIds(): string[] {
	const banks = [...banksOf(SITES.root).values()].map(({ index }) => index.bank);
	return banks.flatMap(({ id, sources }) => (sources.length > 1 ? [id] : []));
}

async function begin(page: Page, url: string, bank: string): Promise<void> {
	await page.goto(`${url}sources/${bank}/compare/`);
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
}

test('a claim is guessed text by text, then seen with its lines and a reason, offline too', async ({
	page,
	serve
}) => {
	await page.setViewportSize(PHONE);
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();
	const [bank = ''] = bankIds();
	await begin(page, server.url, bank);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	for (const text of await page.getByRole('group').all()) {
		await text.getByRole('radio', { name: 'agrees' }).check();
	}
	await page.getByRole('button', { name: 'Show what they say' }).click();
	await expect(page.getByText(/as you thought|you put ‘agrees’/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Why they might differ' })).toBeAttached();
	await page
		.getByRole('button', { name: /^Footnote: .*, lines? \d+/ })
		.first()
		.click();
	await expect(page.getByRole('dialog', { name: 'Who says so' })).toBeVisible();
	await page.keyboard.press('Escape');
	const claim = await page.getByRole('heading', { level: 2 }).innerText();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(page.getByRole('heading', { level: 2, name: claim })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the points of one chapter on which texts differ, by keyboard alone to the end', async ({
	page,
	serve
}) => {
	await page.setViewportSize(DESK);
	const { url } = await serve(SITES.root);
	const [bank = ''] = bankIds();
	await page.goto(`${url}sources/${bank}/compare/`);
	await page.getByRole('radio', { name: 'They differ' }).press(' ');
	const points = page.getByRole('status').filter({ hasText: /^\d+ points?$/ });
	const chapters = await page.getByRole('combobox').getByRole('option').all();
	for (const chapter of chapters.toReversed()) {
		await page.getByRole('combobox').selectOption(await chapter.getAttribute('value'));
		if (/^[1-6] /.test(await points.innerText())) break;
	}
	const total = Number.parseInt(await points.innerText());
	expect(total).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Begin' }).press('Enter');
	for (let at = 1; at <= total; at++) {
		await expect(
			page.getByText(`${String(at)} of ${String(total)}`, { exact: true })
		).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press(' ');
		await expect(page.getByRole('radio').first()).toBeChecked();
		await page.keyboard.press('Enter');
		await expect(page.getByText(/as you thought|you put ‘.+’/).first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText(/guesses were right\./)).toBeVisible();
});

test('the table is one tap away, and is what is printed even from a phone', async ({
	page,
	serve
}) => {
	const { url } = await serve(SITES.root);
	const [bank = ''] = bankIds();
	await page.setViewportSize(PHONE);
	await page.goto(`${url}sources/${bank}/compare/`);
	await page.getByRole('link', { name: 'See all as a table' }).click();
	await expect(page.getByRole('region', { name: 'Points, side by side' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Points, side by side' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize(DESK);
	await expect(page.getByRole('table')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('link', { name: 'Guess point by point' }).click();
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('a bank of one text has nothing to compare, but voices that differ', async ({
	page,
	serve
}) => {
	const { url } = await serve(SITES.root);
	for (const bank of [OF_ONE_TEXT]) {
		await page.goto(`${url}sources/${bank}/compare/`);
		await expect(page.getByText(/there is no other text to compare it with/)).toBeVisible();
		await begin(page, url, bank);
		await expect(page.getByText('Whose answer is which?')).toBeVisible();
		await page.getByRole('radio').first().press(' ');
		await page.getByRole('button', { name: 'Show what they say' }).click();
		await expect(page.getByText(/as you thought|you put ‘A’/).first()).toBeVisible();
	}
});

test('the guide without a barrier in both themes, and in letters twice as large', async ({
	page,
	serve
}) => {
	test.slow();
	const { url } = await serve(SITES.root);
	for (const bank of [...bankIds(), OF_ONE_TEXT]) {
		await page.setViewportSize(PHONE);
		await begin(page, url, bank);
		await inBothThemes(page, () => expectNoViolations(page));
		await expectFits(page);
		await page.getByRole('button', { name: 'Show what they say' }).click();
		await inBothThemes(page, () => expectNoViolations(page));
		await page.setViewportSize(DESK);
		await expectFits(page);
		await page.setViewportSize(PHONE);
		await enlargeLetters(page);
		await expectFits(page);
		await page.goto(`${url}sources/${bank}/compare/?table`);
		await expect(page.getByRole('link', { name: 'Guess point by point' })).toBeVisible();
		await inBothThemes(page, () => expectNoViolations(page));
	}
});
