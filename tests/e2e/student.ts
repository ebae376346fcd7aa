import type { Page } from '@playwright/test';
import { plainText } from '#lib/core/bank/fact.ts';
import type { BankId, CardId } from '#lib/core/ids.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { questionFor } from '#lib/core/session/question-for.ts';
import { giveAnswer } from './answering.ts';
import type { How } from './answering.ts';
import { expect } from './fixtures.ts';
import { rowsOf } from './kept.ts';

type Banks = ReadonlyMap<BankId, OpenBank>;

/** The one button that leads on, which says where the session stands. */
export function mainButton(page: Page) {
	return page.getByRole('button', { name: /^(Ask me|Check|Show the answer|Next|Done)$/ });
}

/** Reads the fact of a new card, where there is one, and asks for the question. */
export async function readOn(page: Page): Promise<void> {
	await expect(mainButton(page)).toBeVisible();
	const ask = page.getByRole('button', { name: 'Ask me' });
	if (await ask.isVisible()) await ask.click();
}

/** The question on the screen, with its key: what the student knows who has learnt it. */
export async function asked(page: Page, banks: Banks): Promise<Question> {
	let question: Question | undefined;
	await expect(async () => {
		const [row] = await rowsOf(page, 'session');
		const bank = banks.get(row?.session.current?.bank ?? '');
		const wrong = row && wrongBefore(await rowsOf(page, 'events'), row.session.startedAt);
		question = row && bank && questionFor(bank, row.session, wrong);
		const heading = await page.getByRole('heading', { level: 1 }).textContent();
		expect(question && headingOf(question)).toBe(words(heading ?? ''));
	}).toPass({ timeout: 20_000 });
	if (!question) throw new Error('no question');
	return question;
}

/** The wrong answers that the session's distractors may be drawn from. */
function wrongBefore(events: readonly LogEvent[], before: number): Map<CardId, string[]> {
	const wrong = new Map<CardId, string[]>();
	for (const event of events) {
		if (event.kind !== 'review' || event.at >= before || event.verdict.kind !== 'wrong') continue;
		if (typeof event.response !== 'string' || event.response === '') continue;
		wrong.set(event.card, [...(wrong.get(event.card) ?? []), event.response]);
	}
	return wrong;
}

function headingOf(question: Question): string {
	if (question.form === 'true-false') return words(plainText(question.claim));
	return words(question.form === 'cloze' ? question.stem.replace('____', 'blank') : question.stem);
}

function words(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Answers the question on the screen and looks at the verdict; does not go on. */
export async function answerOne(page: Page, banks: Banks, how: How): Promise<Question> {
	await readOn(page);
	const question = await asked(page, banks);
	await giveAnswer(page, question, how);
	// A flashcard's student has seen the back, so the next card follows at once.
	if (question.form !== 'recall' || how === 'unknown') {
		// In a live region, so that it is heard as well as seen.
		const heard = page.locator('[aria-live=polite]').getByText(VERDICTS[how]);
		await expect(heard.first()).toBeVisible();
		await expect(page.getByRole('button', { name: /^Footnote/ })).toBeVisible();
	}
	return question;
}

/** Studies on until an answer has got a verdict to look at, which a flashcard does not get. */
export async function answerForVerdict(page: Page, banks: Banks, how: How): Promise<Question> {
	for (;;) {
		await readOn(page);
		if ((await asked(page, banks)).form !== 'recall') return answerOne(page, banks, how);
		await answerOne(page, banks, 'right');
	}
}

const VERDICTS: Readonly<Record<How, RegExp>> = {
	right: /^\s*Right$/,
	wrong: /^\s*(Not quite|Partly right)$/,
	unknown: /^\s*Now you know$/
};

/** Goes on from a verdict; from a graded flashcard the session has gone on by itself. */
export async function goOn(page: Page): Promise<void> {
	const next = page.getByRole('button', { name: 'Next', exact: true });
	if (await next.isVisible()) await next.click();
}

/** Studies to the session's end; `plan` says how each answer is given, the last word holding for the rest. */
export async function studyThrough(
	page: Page,
	banks: Banks,
	plan: readonly How[]
): Promise<number> {
	let answers = 0;
	await expect(mainButton(page)).toBeVisible();
	while (!(await page.getByRole('button', { name: 'Done' }).isVisible())) {
		await answerOne(page, banks, plan[answers] ?? plan.at(-1) ?? 'right');
		answers += 1;
		await goOn(page);
	}
	return answers;
}
