import { SITES } from '../support/sites.ts';
import { banksOf } from './banks.ts';
import { expect, test } from './fixtures.ts';
import { learnt, rowsOf } from './kept.ts';
import {
	answerForVerdict,
	answerOne,
	asked,
	goOn,
	mainButton,
	readOn,
	studyThrough
} from './student.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('answers taken back one after another, to the first question, leave nothing behind', async ({
	page,
	serve
}) => {
	const banks = banksOf(SITES.root);
	await page.goto(`${(await serve(SITES.root)).url}study/`);
	const answered = [];
	for (const how of ['right', 'wrong', 'unknown'] as const) {
		answered.push(await answerOne(page, banks, how));
		await goOn(page);
	}
	await expect(mainButton(page)).toBeVisible();
	expect((await rowsOf(page, 'cards')).length).toBe(3);
	const undo = page.getByRole('button', { name: 'Undo' });
	for (const question of answered.toReversed()) {
		await undo.click();
		expect(await asked(page, banks)).toEqual(question);
	}
	await expect(undo).toBeDisabled();
	expect((await learnt(page)).due).toEqual([]);
	// The log forgets nothing: three reviews, and three events that take them back.
	expect((await rowsOf(page, 'events')).map(({ kind }) => kind).sort()).toEqual([
		...Array<string>(3).fill('review'),
		...Array<string>(3).fill('undo')
	]);
	await answerOne(page, banks, 'right');
	expect((await learnt(page)).due).toHaveLength(1);
});

test('a verdict overruled, another interval, a card set aside, a session stopped and gone on with', async ({
	page,
	serve
}) => {
	const banks = banksOf(SITES.root);
	const { url } = await serve(SITES.root);
	await page.goto(`${url}study/`);
	const first = await answerForVerdict(page, banks, 'wrong');
	const more = page.getByRole('button', { name: 'More', exact: true });
	const sheet = page.getByRole('dialog', { name: 'This card' });
	await more.click();
	await sheet.getByRole('button', { name: /^I was right/ }).click();
	await expect(page.getByText(/^\s*Right$/).first()).toBeVisible();
	await more.click();
	await expect(sheet.getByRole('button', { name: /^Good/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await sheet.getByRole('button', { name: /^Easy/ }).click();
	await expect(sheet).toBeHidden();
	const easy = (await rowsOf(page, 'cards')).find(({ id }) => id === first.card);
	expect(easy?.state.lastRating).toBe(4);
	await goOn(page);

	await readOn(page);
	const aside = await asked(page, banks);
	await more.click();
	await sheet.getByRole('button', { name: /^Set aside/ }).click();
	await expect(sheet).toBeHidden();
	await readOn(page);
	expect((await asked(page, banks)).card).not.toBe(aside.card);

	await page.goto(url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A session is waiting');
	await page.getByRole('link', { name: 'Go on' }).click();
	await studyThrough(page, banks, ['right']);
	const met = (await rowsOf(page, 'cards')).map(({ id }) => id);
	expect(met).toContain(first.card);
	expect(met).not.toContain(aside.card);

	await page.goto(`${url}banks/${aside.bank}/?fact=${aside.fact}`);
	await expect(page.getByText('Set aside by you.')).toBeVisible();
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText('Set aside by you.')).toBeHidden();
});

test('a mistaken question makes a report to copy, and nothing is sent by itself', async ({
	page,
	context,
	serve
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	// A browser without a share sheet.
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
	const banks = banksOf(SITES.root);
	await page.goto(`${(await serve(SITES.root)).url}study/`);
	const question = await answerForVerdict(page, banks, 'right');
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('button', { name: /^Mark as mistaken/ }).click();
	const sheet = page.getByRole('dialog', { name: 'Mark as mistaken' });
	await sheet.getByLabel('What is wrong with it?').fill('The article says otherwise.');
	await sheet.getByRole('button', { name: 'Share or copy the report' }).click();
	await expect(sheet.getByRole('status')).toContainText('Copied.');
	const report = await page.evaluate(() => navigator.clipboard.readText());
	for (const part of [question.card, question.stem, 'What is wrong: The article says otherwise.'])
		expect(report).toContain(part);
	await sheet.getByRole('button', { name: 'Set the card aside' }).click();
	await expect(sheet).toBeHidden();
	await readOn(page);
	expect((await asked(page, banks)).fact).not.toBe(question.fact);
});

test('a session begun from a topic, under a sub-path', async ({ page, serve }) => {
	const banks = banksOf(SITES.subPath);
	await page.goto((await serve(SITES.subPath)).url);
	await page.getByRole('link', { name: 'Banks' }).click();
	await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
	await expect(page.getByRole('searchbox')).toBeVisible();
	await page.getByRole('heading', { level: 3 }).first().click();
	await page
		.getByRole('link', { name: /^Study ?:/ })
		.first()
		.click();
	const question = await answerOne(page, banks, 'right');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('All right, every one');
	await page.getByRole('button', { name: 'Done' }).click();
	await page.getByRole('link', { name: 'Progress' }).click();
	await expect(page.getByText('Remembered now')).toBeVisible();
	const [card] = await rowsOf(page, 'cards');
	expect(card?.id).toBe(question.card);
});
