import type { Page } from '@playwright/test';
import { FORMS } from '#lib/core/question/form.ts';
import type { Form } from '#lib/core/question/form.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import { startSession } from '#lib/core/session/session.ts';
import type { SessionItem } from '#lib/core/session/session.ts';
import { SITES } from '../support/sites.ts';
import { giveAnswer, untilGraded } from './answering.ts';
import { expectNoViolations } from './axe.ts';
import { banksOf } from './banks.ts';
import { expect, test } from './fixtures.ts';
import { leaveSession } from './kept.ts';
import { enlargeLetters, expectFits, inBothThemes } from './look.ts';
import { answerOne, asked, goOn, readOn } from './student.ts';

const SEED = 7;

/** One card of each form, each of a fact of its own; the first one is new, the others were met before. */
function oneOfEachForm(banks: readonly OpenBank[]): SessionItem[] {
	const taken = new Set<string>();
	const cards = banks.flatMap((bank) => [...bank.cards.values()].map((card) => ({ bank, card })));
	return FORMS.map((form, place) => {
		const found = cards.find(
			({ bank, card: { id, fact } }) =>
				!taken.has(fact) &&
				formsOf(bank, id).includes(form) &&
				generate(bank, id, form, SEED) !== undefined
		);
		if (!found) throw new Error(`No card can be asked as ${form}`);
		const { id: card, fact } = found.card;
		taken.add(fact);
		const rest = { forms: [form], form, seed: SEED, again: 0, fresh: place === 0 };
		return { card, fact, bank: found.bank.index.bank.id, ...rest };
	});
}

/** Opens a session that asks one question of each form. */
async function openForms(page: Page, url: string): Promise<void> {
	const plan = oneOfEachForm([...banksOf(SITES.root).values()]);
	await page.goto(url);
	await expect(page.getByRole('link', { name: 'Start with ten facts' })).toBeVisible();
	const now = await page.evaluate(() => Date.now());
	const session = startSession('one-of-each', now, plan);
	await leaveSession(page, { session, choice: {} });
	await page.goto(`${url}study/`);
}

test('each of the twelve forms, right and in both themes, without a barrier', async ({
	page,
	serve
}) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	const banks = banksOf(SITES.root);
	await openForms(page, (await serve(SITES.root)).url);
	await expect(page.getByText('New to you')).toBeVisible();
	await inBothThemes(page, () => expectNoViolations(page));
	const met: Form[] = [];
	while (met.length < FORMS.length) {
		await readOn(page);
		const question = await asked(page, banks);
		met.push(question.form);
		await inBothThemes(page, () => expectNoViolations(page));
		if (question.form === 'recall') {
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await inBothThemes(page, () => expectNoViolations(page));
			await page.getByRole('button', { name: /^Good/ }).click();
			await untilGraded(page);
			continue;
		}
		await giveAnswer(page, question, 'right');
		await expect(page.getByText(/^\s*Right$/).first()).toBeVisible();
		await inBothThemes(page, () => expectNoViolations(page));
		await goOn(page);
	}
	expect(met).toEqual(FORMS);
	await expect(page.getByRole('heading', { name: 'All right, every one' })).toBeVisible();
	await inBothThemes(page, () => expectNoViolations(page));
});

test('each form answered wrongly, in letters twice as large: nothing runs off, everything is in reach', async ({
	page,
	serve
}) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	const banks = banksOf(SITES.root);
	await openForms(page, (await serve(SITES.root)).url);
	await enlargeLetters(page);
	const met = new Set<Form>();
	while (met.size < FORMS.length) {
		await readOn(page);
		const question = await asked(page, banks);
		met.add(question.form);
		await expectFits(page);
		if (question.form === 'recall') {
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await expectFits(page);
			await page.getByRole('button', { name: /^Again/ }).click();
			await untilGraded(page);
			continue;
		}
		await giveAnswer(page, question, 'wrong');
		await expect(page.getByText(/^\s*(Not quite|Partly right)$/).first()).toBeVisible();
		await expectFits(page);
		await goOn(page);
	}
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ questions done$/);
	await expectFits(page);
	await expectNoViolations(page);
});

test('the sheets of the study screen, in both themes, on a phone and in the margin of a wide screen', async ({
	page,
	serve
}) => {
	const banks = banksOf(SITES.root);
	await openForms(page, (await serve(SITES.root)).url);
	await answerOne(page, banks, 'wrong');
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 844 });
		await page.getByRole('button', { name: /^Footnote/ }).click();
		const footnote = page.getByRole('dialog', { name: 'Who says so' });
		await expect(footnote).toBeVisible();
		await footnote.getByText('What kind of source is this?').first().click();
		await inBothThemes(page, () => expectNoViolations(page));
		await page.keyboard.press('Escape');
		await expect(footnote).toBeHidden();
		await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();

		await page.getByRole('button', { name: 'More', exact: true }).click();
		const more = page.getByRole('dialog', { name: 'This card' });
		await more.getByText('Keys').click();
		await inBothThemes(page, () => expectNoViolations(page));
		await more.getByRole('button', { name: /^Mark as mistaken/ }).click();
		const mistake = page.getByRole('dialog', { name: 'Mark as mistaken' });
		await expect(mistake).toBeVisible();
		await inBothThemes(page, () => expectNoViolations(page));
		await mistake.getByRole('button', { name: 'Close' }).click();
		await expect(mistake).toBeHidden();
	}
});

test('what is asked is not moved about by one who wants no motion', async ({ page, serve }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const banks = banksOf(SITES.root);
	await openForms(page, (await serve(SITES.root)).url);
	const moving = () => page.evaluate(() => document.getAnimations().length);
	await answerOne(page, banks, 'right');
	expect(await moving()).toBe(0);
	await page.getByRole('button', { name: /^Footnote/ }).click();
	expect(await moving()).toBe(0);
	await page.keyboard.press('Escape');
	await goOn(page);
	expect(await moving()).toBe(0);
});
