import type { Page } from '@playwright/test';
import { sentenceCase } from '#lib/core/bank/show.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { SITES } from '../support/sites.ts';
import { expectNoViolations } from './axe.ts';
import { banksOf } from './banks.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { enlargeLetters, expectFits, inBothThemes } from './look.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const DATES = 'Each event to its date';

function firstBank(): OpenBank {
	const [bank] = banksOf(SITES.root).values();
	if (!bank) throw new Error('no bank');
	return bank;
}

/** The date of each event, as the board shows it, by its name. */
function datesOf(bank: OpenBank): Map<string, string> {
	const pairs = (bank.groups.get('date') ?? []).flatMap(({ pair }) => pair ?? []);
	return new Map(pairs.map(({ prompt, value }) => [prompt, sentenceCase(value)]));
}

async function layOut(page: Page, url: string, bank: OpenBank): Promise<void> {
	await page.goto(`${url}practice/match/?bank=${bank.index.bank.id}`);
	await page.getByRole('radio', { name: DATES }).check();
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await expect(page.getByRole('heading', { level: 1, name: DATES })).toBeFocused();
}

const halves = (page: Page, side: 'Match these' | 'with these') =>
	page.getByRole('group', { name: side }).getByRole('button');

async function solve(page: Page, bank: OpenBank): Promise<void> {
	const dates = datesOf(bank);
	for (const prompt of await halves(page, 'Match these').allInnerTexts()) {
		await halves(page, 'Match these').filter({ hasText: prompt }).click();
		const value = dates.get(prompt) ?? 'no date';
		await halves(page, 'with these').getByText(value, { exact: true }).click();
	}
}

test('a board of pairs by touch: a wrong pair costs, the best time is kept, offline too', async ({
	page,
	serve
}) => {
	const bank = firstBank();
	await page.setViewportSize(PHONE);
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();

	await layOut(page, server.url, bank);
	await expect(halves(page, 'Match these')).toHaveCount(6);
	const [first = '', second = ''] = await halves(page, 'Match these').allInnerTexts();
	const wrong = datesOf(bank).get(second) ?? '';
	await halves(page, 'Match these').filter({ hasText: first }).click();
	await halves(page, 'with these').getByText(wrong, { exact: true }).click();
	await expect(page.getByText(/Not together, 3 seconds more\./)).toBeVisible();
	await expect(page.getByText(/^.*That is the date of/)).toBeVisible();
	await solve(page, bank);
	await expect(page.getByRole('heading', { level: 2, name: /seconds$/ })).toBeFocused();
	await expect(page.getByText(/Your first time on a board like this\./)).toBeVisible();
	await expect(page.getByText(/1 wrong pair, 3 seconds of it\./)).toBeVisible();

	await page.getByRole('button', { name: 'Again' }).click();
	await expect(halves(page, 'Match these')).toHaveCount(6);
	await solve(page, bank);
	await expect(page.getByText(/^Your best/)).toBeVisible();
	await page.reload();
	await layOut(page, server.url, bank);
	await solve(page, bank);
	await expect(page.getByText(/^Your best/)).toBeVisible();
});

test('a board of pairs by keyboard alone', async ({ page, serve }) => {
	const bank = firstBank();
	await page.setViewportSize(DESK);
	const { url } = await serve(SITES.root);
	await layOut(page, url, bank);
	const dates = datesOf(bank);
	const prompts = await halves(page, 'Match these').allInnerTexts();
	const values = await halves(page, 'with these').allInnerTexts();
	expect(prompts).toHaveLength(8);
	await page.keyboard.press('Tab');
	for (const [place, prompt] of prompts.entries()) {
		await expect(halves(page, 'Match these').nth(place)).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowRight');
		const to = values.indexOf(dates.get(prompt) ?? '');
		const steps = (to - place + prompts.length) % prompts.length;
		for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press(' ');
		if (place === prompts.length - 1) break;
		const back = (place + 1 - to + prompts.length) % prompts.length;
		for (let i = 0; i < back; i++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowLeft');
	}
	await expect(page.getByRole('heading', { level: 2, name: /seconds$/ })).toBeFocused();
	await expect(page.getByText(/No wrong pair\./)).toBeVisible();
});

/** Whether an event placed by its name comes before another, as the bank dates them. */
function dayOf(bank: OpenBank, label: string): string {
	const fact = bank.index.bank.facts.find(
		(one) => one.kind === 'event' && one.label.toLowerCase() === label.toLowerCase()
	);
	return (fact?.kind === 'event' && fact.when?.from) || '';
}

const gaps = (page: Page) => page.getByRole('button', { name: /^here (?:before|between|after) / });

/** The gap in which the event in hand belongs. */
async function rightGap(page: Page, bank: OpenBank): Promise<number> {
	const label = await page.getByRole('heading', { level: 2 }).innerText();
	const placed = await page.locator('main ol p span').allInnerTexts();
	const day = dayOf(bank, label);
	return placed.filter((one) => dayOf(bank, one) < day).length;
}

test('a line of time by touch: three wrong places end it, the run is kept, offline too', async ({
	page,
	serve
}) => {
	const bank = firstBank();
	await page.setViewportSize(PHONE);
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();
	await page.goto(`${server.url}practice/timeline/?bank=${bank.index.bank.id}`);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(gaps(page)).toHaveCount(2);
	await gaps(page)
		.nth(await rightGap(page, bank))
		.click();
	await expect(page.getByRole('status').filter({ hasText: 'Right:' })).toBeVisible();
	for (const lives of [2, 1, 0]) {
		const count = await gaps(page).count();
		await gaps(page)
			.nth(((await rightGap(page, bank)) + 1) % count)
			.click();
		if (lives > 0) await expect(page.getByText(`${String(lives)} of 3 lives`)).toBeVisible();
	}
	await expect(page.getByRole('heading', { name: '1 event in the right place' })).toBeFocused();
	await expect(page.getByText('The last one was misplaced')).toBeVisible();
	await page.getByRole('button', { name: 'Again' }).click();
	for (let i = 0; i < 3; i++) {
		const count = await gaps(page).count();
		await gaps(page)
			.nth(((await rightGap(page, bank)) + 1) % count)
			.click();
	}
	await expect(page.getByText('Your longest run is 1.')).toBeVisible();
});

test('a line of time by keyboard alone, to its end', async ({ page, serve }) => {
	const bank = firstBank();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize(DESK);
	const { url } = await serve(SITES.root);
	await page.goto(`${url}practice/timeline/?bank=${bank.index.bank.id}`);
	await page.getByRole('button', { name: 'Start' }).press('Enter');
	await expect(gaps(page)).toHaveCount(2);
	for (let count = 2; await gaps(page).first().isVisible(); count++) {
		await expect(gaps(page)).toHaveCount(count);
		const to = await rightGap(page, bank);
		await page.keyboard.press('ArrowDown');
		for (let i = 0; i < count; i++) await page.keyboard.press('ArrowUp');
		for (let i = 0; i < to; i++) await page.keyboard.press('ArrowDown');
		await expect(gaps(page).nth(to)).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText('You have placed them all.')).toBeVisible();
});

test('both games without a barrier in both themes, and in letters twice as large', async ({
	page,
	serve
}) => {
	test.slow();
	const bank = firstBank();
	const { url } = await serve(SITES.root);
	for (const [game, start] of [
		['match', 'Start the clock'],
		['timeline', 'Start']
	] as const) {
		await page.setViewportSize(PHONE);
		await page.goto(`${url}practice/${game}/?bank=${bank.index.bank.id}`);
		await expect(page.getByRole('button', { name: start })).toBeVisible();
		await inBothThemes(page, () => expectNoViolations(page));
		await page.getByRole('button', { name: start }).click();
		await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
		await inBothThemes(page, () => expectNoViolations(page));
		await expectFits(page);
		await page.setViewportSize(DESK);
		await expectFits(page);
		await page.setViewportSize(PHONE);
		await enlargeLetters(page);
		await expectFits(page);
	}
});
