import type { Page } from '@playwright/test';
import { questionOf } from '#lib/core/practice/ask.ts';
import type { Paper } from '#lib/core/practice/paper.ts';
import { placesOf } from '#lib/core/practice/paper.ts';
import { SITES } from '../support/sites.ts';
import { fillIn } from './answering.ts';
import { expectNoViolations } from './axe.ts';
import { banksOf } from './banks.ts';
import { newProfile, openProfile } from './crash.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { rowsOf } from './kept.ts';
import { enlargeLetters, expectFits, inBothThemes } from './look.ts';

const banks = () => banksOf(SITES.root);
const place = (page: Page) => page.locator('button.place');
const minutes = (n: number) => n * 60_000;

/** The papers that this device keeps. */
function papersOf(page: Page): Promise<Paper[]> {
	return rowsOf(page, 'papers' as 'session') as unknown as Promise<Paper[]>;
}

async function thePaper(page: Page): Promise<Paper> {
	const [paper] = await papersOf(page);
	if (!paper) throw new Error('no paper');
	return paper;
}

async function begin(page: Page): Promise<Paper> {
	await page.getByRole('button', { name: /^Begin/ }).click();
	await expect(place(page)).toHaveText(/1 of \d+/);
	return thePaper(page);
}

/** Fills in the right answer of the place on the screen. */
async function fillRight(page: Page, paper: Paper, at: number): Promise<void> {
	const item = paper.items[at];
	const bank = banks().get(paper.bank);
	const question = item && bank && questionOf(bank, item);
	if (!question) throw new Error('no question');
	await fillIn(page, question, true);
}

async function next(page: Page): Promise<void> {
	const before = await place(page).textContent();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(place(page)).not.toHaveText(before ?? '');
}

test('a quick quiz without a network stores nothing, and asks the wrong ones again', async ({
	page,
	serve
}) => {
	test.slow();
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();
	await page.getByRole('link', { name: 'Practice' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
	await inBothThemes(page, () => expectNoViolations(page));
	await page.getByRole('link', { name: 'Quick quiz' }).click();
	await page.getByLabel('How many questions').fill('5');
	await page.getByText(/^Kinds of question:/).click();
	await inBothThemes(page, () => expectNoViolations(page));
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	for (let asked = 0; asked < 5; asked++) {
		await page.getByRole('button', { name: 'I don’t know' }).click();
		await expect(page.locator('[aria-live=polite]').getByText('Now you know')).toBeVisible();
		if (asked === 0) await inBothThemes(page, () => expectNoViolations(page));
		await page.getByRole('button', { name: 'Next' }).click();
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 5 right');
	await expect(page.getByText('Nothing was stored.')).toBeVisible();
	await inBothThemes(page, () => expectNoViolations(page));
	await page
		.getByRole('button', { name: /^Footnote/ })
		.first()
		.click();
	await expect(page.getByRole('dialog', { name: 'Who says so' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Again with 5 questions' }).click();
	await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible();
	for (const table of ['events', 'cards', 'session'] as const)
		expect(await rowsOf(page, table)).toEqual([]);
});

test('a quiz whose answers count records each as a session does', async ({ page, serve }) => {
	const server = await serve(SITES.root);
	await page.goto(`${server.url}practice/quiz/`);
	await page.getByLabel('Let the answers count in my schedule').check();
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await page.getByRole('button', { name: 'I don’t know' }).click();
	await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
	const events = await rowsOf(page, 'events');
	expect(events).toMatchObject([{ kind: 'review', rating: 1, verdict: { kind: 'unknown' } }]);
	const cards = await rowsOf(page, 'cards');
	expect(cards.map(({ id }) => id)).toEqual(events.map((event) => 'card' in event && event.card));
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('The answers count in your schedule.')).toBeVisible();
});

test('a mock examination without a network: moved about in, reloaded, handed in, marked', async ({
	page,
	serve
}) => {
	test.slow();
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();
	await page.goto(`${server.url}practice/exam/`);
	await expect(page.getByRole('button', { name: /^Begin/ })).toBeVisible();
	await inBothThemes(page, () => expectNoViolations(page));
	const paper = await begin(page);
	const short = paper.items.filter(({ section }) => section === 'A').length;
	expect(short).toBeGreaterThan(4);
	await inBothThemes(page, () => expectNoViolations(page));
	for (let at = 0; at < short; at++) {
		await fillRight(page, paper, at);
		if (at === 1) await page.getByRole('button', { name: 'Flag' }).click();
		await next(page);
	}
	await expect.poll(async () => (await thePaper(page)).place).toBe(short);
	await page.reload();
	await expect(place(page)).toHaveText(new RegExp(`${String(short + 1)} of`));
	await place(page).click();
	await page.getByRole('button', { name: 'Question 2, answered, flagged' }).click();
	await expect(page.getByText('Your answer', { exact: true })).toBeVisible();
	await inBothThemes(page, () => expectNoViolations(page));
	await place(page).click();
	await inBothThemes(page, () => expectNoViolations(page));
	const essay = paper.essays[0];
	if (essay) {
		await page
			.getByRole('button', { name: `Question ${String(paper.items.length + 1)}, open` })
			.click();
		await page.getByRole('textbox').fill('The sentences were commuted.');
		await inBothThemes(page, () => expectNoViolations(page));
		await place(page).click();
	}
	await page.getByRole('button', { name: 'Hand in the paper' }).click();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(new RegExp(`^${String(short)} of \\d+ marks`));
	await expect(title).toBeFocused();
	await inBothThemes(page, () => expectNoViolations(page));
	if (essay) {
		await expect(page.getByText('The sentences were commuted.')).toBeVisible();
		await page
			.getByRole('group', { name: 'Tick what your answer says' })
			.getByRole('checkbox')
			.first()
			.check();
		await expect(title).toHaveText(new RegExp(`^${String(short + 1)} of \\d+ marks`));
	}
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(
		page.getByText(new RegExp(`20 min · ${String(essay ? short + 1 : short)} of`))
	).toBeVisible();
	await inBothThemes(page, () => expectNoViolations(page));
	await page.getByRole('button', { name: /^Delete/ }).click();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByRole('heading', { name: 'Your papers' })).toBeHidden();
	expect(await papersOf(page)).toEqual([]);
});

test('when time is up the paper is handed in as it stands', async ({ page, serve }) => {
	const server = await serve(SITES.root);
	await page.clock.install();
	await page.goto(`${server.url}practice/exam/`);
	const paper = await begin(page);
	await fillRight(page, paper, 0);
	await page.clock.runFor(minutes(10));
	await expect(page.getByText('10 min')).toBeVisible();
	await page.clock.runFor(minutes(10) + 1500);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 of \d+ marks/);
	const kept = await thePaper(page);
	expect(kept.handedInAt).toBe(kept.startedAt + minutes(20));
});

test('a paper left alone past its time is handed in when it is opened again', async ({
	page,
	serve
}) => {
	const server = await serve(SITES.root);
	await page.clock.install();
	await page.goto(`${server.url}practice/exam/`);
	const paper = await begin(page);
	await fillRight(page, paper, 0);
	await next(page);
	await page.getByRole('button', { name: /^Leave the paper/ }).click();
	await expect(page.getByText(/being sat, 20 min left/)).toBeVisible();
	await page.clock.fastForward(minutes(30));
	await page.getByRole('link', { name: /2026|20\d\d/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 of \d+ marks/);
});

test('a paper is sat by keyboard alone', async ({ page, serve }) => {
	const server = await serve(SITES.root);
	await page.goto(`${server.url}practice/exam/`);
	await page.getByRole('button', { name: /^Begin/ }).focus();
	await page.keyboard.press('Enter');
	await expect(place(page)).toHaveText(/1 of/);
	const paper = await thePaper(page);
	const choice = paper.items.findIndex(({ form }) => form === 'choice');
	await place(page).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: `Question ${String(choice + 1)}, open` }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#stem')).toBeFocused();
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	await expect(place(page)).toHaveText(new RegExp(`^\\s*Question\\s+${String(choice + 2)} of`));
	await page.getByRole('button', { name: 'Flag' }).focus();
	await page.keyboard.press('?');
	await expect(
		page.getByRole('button', { name: `Question ${String(choice + 1)}, answered, flagged` })
	).toBeVisible();
	await page.getByRole('button', { name: 'Hand in the paper' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/marks/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toBeVisible();
});

test('a browser killed over a paper opens it again with every answer', async ({ serve }) => {
	test.slow();
	const server = await serve(SITES.root);
	const profile = newProfile();
	const doomed = await openProfile(profile);
	const page = await doomed.context.newPage();
	await page.goto(`${server.url}practice/exam/`);
	const paper = await begin(page);
	await fillRight(page, paper, 0);
	await next(page);
	await expect.poll(async () => (await thePaper(page)).responses[0] !== null).toBe(true);
	await expect.poll(async () => (await thePaper(page)).place).toBe(1);
	const before = await thePaper(page);
	await doomed.kill();
	const second = await openProfile(profile);
	const again = await second.context.newPage();
	await again.goto(`${server.url}practice/`);
	await again.getByRole('link', { name: /20\d\d/ }).click();
	await expect(place(again)).toHaveText(new RegExp(`2 of ${String(placesOf(paper))}`));
	expect(await thePaper(again)).toEqual(before);
	await second.kill();
});

test('every page of practice fits a small screen with letters twice as large', async ({
	page,
	serve
}) => {
	test.slow();
	const server = await serve(SITES.root);
	await page.setViewportSize({ width: 390, height: 844 });
	for (const room of ['practice/', 'practice/quiz/', 'practice/exam/']) {
		await page.goto(server.url + room);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectFits(page);
		await enlargeLetters(page);
		await expectFits(page);
	}
	await page.goto(`${server.url}practice/exam/`);
	const paper = await begin(page);
	await enlargeLetters(page);
	for (let at = 1; at < placesOf(paper); at++) {
		await expectFits(page);
		await next(page);
	}
	await expectFits(page);
	await page.getByRole('button', { name: 'Look over' }).click();
	await expectFits(page);
	await page.getByRole('button', { name: 'Hand in the paper' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/marks/);
	await expectFits(page);
});
