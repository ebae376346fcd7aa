import type { Page } from '@playwright/test';
import type { Question } from '#lib/core/question/question.ts';
import { readTrueFalse } from '#lib/ui/answer/true-false.ts';
import { SITES } from '../support/sites.ts';
import { untilGraded } from './answering.ts';
import { banksOf } from './banks.ts';
import { expect, test } from './fixtures.ts';
import { learnt } from './kept.ts';
import { asked, mainButton } from './student.ts';

/** Presses a key; afterwards the focus must be somewhere, and be seen. */
async function press(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key);
	await expect.poll(() => page.evaluate(focused), `focus after ${key}`).toEqual({ is: 'seen' });
}

/** Where the focus is; the outline may be drawn by the label around a field. */
function focused(): { is: string } {
	const element = document.activeElement;
	if (!element || element === document.body) return { is: 'lost' };
	const drawn = [element, element.closest('label')].some(
		(each) => each && getComputedStyle(each).outlineStyle !== 'none'
	);
	const isSeen =
		element.matches(':focus-visible') && (drawn || element.matches('h1, [tabindex="-1"]'));
	return { is: isSeen ? 'seen' : `unseen on ${element.outerHTML.slice(0, 120)}` };
}

/** Moves by Tab until the focus is on what is named. */
async function tabTo(page: Page, name: string): Promise<void> {
	const target = page.getByRole('button', { name, exact: true });
	for (let i = 0; i < 40; i++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await press(page, 'Tab');
	}
	throw new Error(`Tab does not reach ${name}`);
}

/** Answers rightly with keys alone, as far as the verdict. */
async function answerByKeys(page: Page, question: Question): Promise<void> {
	const place = (options: readonly string[], option: string) => String(options.indexOf(option) + 1);
	switch (question.form) {
		case 'choice':
			await press(page, place(question.options, question.key));
			break;
		case 'multi-choice':
			for (const key of question.key) await press(page, place(question.options, key));
			break;
		case 'true-false': {
			const { judgement, correction } = readTrueFalse(question.key);
			await press(page, judgement === 'true' ? '1' : '2');
			if (judgement === 'false') {
				await page.getByRole('textbox').focus();
				await page.keyboard.type(correction);
			}
			break;
		}
		case 'reading':
			if (question.options.length > 0) await press(page, place(question.options, question.key));
			else await page.keyboard.insertText(question.key);
			break;
		case 'match':
			for (const prompt of question.prompts)
				await press(page, place(question.options, question.key[prompt] ?? ''));
			break;
		case 'recall':
			await press(page, 'Space');
			await press(page, '3');
			await untilGraded(page);
			return;
		case 'classify':
		case 'order':
			await press(page, 'd');
			return;
		case 'cloze':
		case 'typed':
		case 'number':
		case 'date': {
			const { key } = question;
			await page.keyboard.insertText(typeof key === 'string' ? key : key.join('\n'));
			const lines = typeof key === 'string' ? 1 : key.length;
			await press(page, lines > 1 ? 'Control+Enter' : 'Enter');
			return;
		}
	}
	await press(page, 'Enter');
}

test('a whole session without the mouse: the focus is seen and never lost', async ({
	page,
	serve
}) => {
	test.slow();
	const banks = banksOf(SITES.root);
	await page.goto((await serve(SITES.root)).url);
	const start = page.getByRole('link', { name: 'Start with ten facts' });
	await expect(start).toBeVisible();
	for (let i = 0; i < 20; i++) {
		if (await start.evaluate((element) => element === document.activeElement)) break;
		await press(page, 'Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByText('New to you')).toBeVisible();
	await press(page, 'Space');

	// What each key does, tried on the first question.
	const first = await asked(page, banks);
	await press(page, '?');
	await expect(page.getByRole('dialog', { name: 'This card' })).toBeVisible();
	await press(page, 'Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await press(page, 'd');
	await expect(page.getByText(/^\s*Now you know$/)).toBeVisible();
	await press(page, 'f');
	await expect(page.getByRole('dialog', { name: 'Who says so' })).toBeVisible();
	await press(page, 'Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await press(page, 'u');
	expect(await asked(page, banks)).toEqual(first);

	const next = page.getByRole('button', { name: 'Next', exact: true });
	const done = page.getByRole('button', { name: 'Done' });
	let answers = 0;
	while (!(await done.isVisible())) {
		await expect(mainButton(page)).toBeVisible();
		if (await page.getByRole('button', { name: 'Ask me' }).isVisible()) await press(page, 'Enter');
		await answerByKeys(page, await asked(page, banks));
		answers += 1;
		await expect.poll(async () => (await learnt(page)).reviews).toHaveLength(answers + 1);
		if (await next.isVisible()) await press(page, 'Space');
	}
	expect(answers).toBeGreaterThanOrEqual(10);
	await tabTo(page, 'Done');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is due today');
});

test('Escape stops a session that has begun', async ({ page, serve }) => {
	const banks = banksOf(SITES.root);
	await page.goto(`${(await serve(SITES.root)).url}study/`);
	await expect(mainButton(page)).toBeVisible();
	await page.keyboard.press('Enter');
	await asked(page, banks);
	await press(page, 'd');
	await expect(page.getByText(/^\s*Now you know$/)).toBeVisible();
	await press(page, 'Escape');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 question done');
});
