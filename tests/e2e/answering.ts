import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { readTrueFalse } from '#lib/ui/answer/true-false.ts';
import type { OrderQuestion, Question, QuestionOf } from '#lib/core/question/question.ts';

/** How a student answers. */
export type How = 'right' | 'wrong' | 'unknown';

/** Gives an answer by mouse or finger, up to the last press. A flashcard is turned and graded. */
export async function giveAnswer(page: Page, question: Question, how: How): Promise<void> {
	if (how === 'unknown') {
		await page.getByRole('button', { name: 'I don’t know' }).click();
		return;
	}
	if (question.form === 'recall') {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.getByRole('button', { name: how === 'right' ? /^Good/ : /^Again/ }).click();
		await untilGraded(page);
		return;
	}
	await fillIn(page, question, how === 'right');
	await page.getByRole('button', { name: 'Check' }).click();
}

/** Waits until a flashcard's grade is stored: the next card stands there then. */
export async function untilGraded(page: Page): Promise<void> {
	await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeHidden();
}

/** Fills in an answer without handing it in. */
export async function fillIn(page: Page, question: Question, isRight: boolean): Promise<void> {
	switch (question.form) {
		case 'choice':
			await choose(page, isRight ? question.key : other(question.options, question.key));
			break;
		case 'multi-choice':
			for (const option of question.options) {
				if (question.key.includes(option) === isRight) await tick(page, option);
			}
			break;
		case 'true-false':
			await judge(page, question, isRight);
			break;
		case 'cloze':
		case 'number':
		case 'date':
		case 'typed':
			await page.getByRole('textbox').fill(isRight ? written(question.key) : wrongText(question));
			break;
		case 'reading':
			await read(page, question, isRight);
			break;
		case 'order':
			await putInOrder(page, question, isRight);
			break;
		case 'match':
			await match(page, question, isRight);
			break;
		case 'classify':
			await classify(page, question, isRight);
			break;
		case 'recall':
			break;
	}
}

function written(key: string | readonly string[]): string {
	return typeof key === 'string' ? key : key.join('\n');
}

function wrongText({ form }: Question): string {
	if (form === 'number' || form === 'reading') return '987654321';
	return form === 'date' ? '1066' : 'Waterloo';
}

function other(options: readonly string[], key: string | undefined): string {
	return options.find((option) => option !== key) ?? '';
}

async function choose(within: Page | Locator, name: string): Promise<void> {
	await within.getByRole('radio', { name, exact: true }).check();
}

async function tick(page: Page, name: string): Promise<void> {
	await page.getByRole('checkbox', { name, exact: true }).check();
}

async function read(page: Page, question: QuestionOf<'reading'>, isRight: boolean) {
	const { key, options } = question;
	if (options.length > 0) await choose(page, isRight ? key : other(options, key));
	else await page.getByRole('textbox').fill(isRight ? key : wrongText(question));
}

async function judge(page: Page, question: QuestionOf<'true-false'>, isRight: boolean) {
	const { judgement, correction } = readTrueFalse(question.key);
	const isTrue = (judgement === 'true') === isRight;
	await choose(page, isTrue ? 'True' : 'False');
	if (!isTrue && isRight) await page.getByRole('textbox').fill(correction);
}

async function putInOrder(page: Page, { items, key }: OrderQuestion, isRight: boolean) {
	// Wrong in every place.
	const wanted = isRight ? key : [...key.slice(1), ...key.slice(0, 1)];
	const now = [...items];
	for (const [place, item] of wanted.entries()) {
		for (let at = now.indexOf(item); at > place; at--) {
			await page.getByRole('button', { name: `${item}: earlier`, exact: true }).click();
			now.splice(at - 1, 2, item, now[at - 1] ?? '');
		}
	}
}

async function match(page: Page, question: QuestionOf<'match'>, isRight: boolean): Promise<void> {
	const pool = page.getByRole('group', { name: 'What to match with' });
	for (const [place, prompt] of question.prompts.entries()) {
		const beside = question.prompts[(place + 1) % question.prompts.length] ?? prompt;
		const name = question.key[isRight ? prompt : beside] ?? '';
		await pool.getByRole('button', { name, exact: true }).click();
	}
}

async function classify(page: Page, question: QuestionOf<'classify'>, isRight: boolean) {
	for (const prompt of question.prompts) {
		const key = question.key[prompt];
		const row = page.getByRole('group', { name: prompt, exact: true });
		await choose(row, isRight ? (key ?? '') : other(question.options, key));
	}
}
