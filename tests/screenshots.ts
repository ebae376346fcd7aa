import { mkdirSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import { startSession } from '#lib/core/session/session.ts';
import type { SessionItem } from '#lib/core/session/session.ts';
import { giveAnswer } from './e2e/answering.ts';
import { banksOf } from './e2e/banks.ts';
import { leaveSession } from './e2e/kept.ts';
import { answerOne, goOn, mainButton, readOn } from './e2e/student.ts';
import { chromiumOptions } from './support/browsers.ts';
import { serveSite } from './support/site-server.ts';
import { SITES } from './support/sites.ts';

/** The pictures of README and manifest, taken of the built app: `npm run screenshots`. */
const FOLDER = 'static/screenshots';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const BEGIN = Date.UTC(2026, 8, 14, 17);
const SECONDS_TO_THINK = 14;
const MOST_BYTES = 80_000;

async function newPage(browser: Browser, viewport: typeof PHONE): Promise<Page> {
	const context = await browser.newContext({
		viewport,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		colorScheme: 'light',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.clock.install({ time: BEGIN });
	return page;
}

/** The first headline with a date or a place to choose: the same at every run over the same content. */
function headline(): SessionItem {
	for (const [id, bank] of banksOf(SITES.root)) {
		for (const { id: card, fact, importance, answer } of bank.cards.values()) {
			const isPlain = answer.type === 'date' || answer.type === 'entity';
			if (importance !== 3 || !isPlain || !formsOf(bank, card).includes('choice')) continue;
			const rest = { form: 'choice', seed: 1, fresh: false, again: 0 } as const;
			return { card, fact, bank: id, forms: ['choice'], ...rest };
		}
	}
	throw new Error('No headline has a choice');
}

async function shoot(page: Page, name: string): Promise<void> {
	const path = `${FOLDER}/${name}.png`;
	await page.mouse.move(0, 0);
	await page.screenshot({ path });
	const { size } = statSync(path);
	console.log(`${path}: ${size} bytes`);
	if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES} bytes`);
}

/** A question answered, with its verdict and its source. */
async function shootStudy(browser: Browser, url: string): Promise<void> {
	const page = await newPage(browser, PHONE);
	await page.goto(url);
	await page.getByRole('link', { name: 'Start with ten facts' }).waitFor();
	const item = headline();
	const bank = banksOf(SITES.root).get(item.bank);
	const question = bank && generate(bank, item.card, item.form, item.seed, { slot: 0 });
	if (!question) throw new Error('no question');
	await leaveSession(page, { session: startSession('picture', BEGIN, [item]), choice: {} });
	await page.goto(`${url}study/`);
	await page.getByRole('radio').first().waitFor();
	await giveAnswer(page, question, 'wrong');
	await page.getByRole('button', { name: /^Footnote/ }).waitFor();
	await shoot(page, 'study-phone');
}

async function isDone(page: Page): Promise<boolean> {
	await mainButton(page).waitFor();
	return page.getByRole('button', { name: 'Done' }).isVisible();
}

/** Today, some days after beginning. */
async function shootToday(browser: Browser, url: string): Promise<void> {
	const page = await newPage(browser, DESK);
	const banks = banksOf(SITES.root);
	for (let day = 0; day < 2; day++) {
		await page.goto(`${url}study/`);
		for (let answers = 0; !(await isDone(page)); answers++) {
			await readOn(page);
			await page.clock.fastForward(SECONDS_TO_THINK * 1000);
			await answerOne(page, banks, answers % 6 === 3 ? 'wrong' : 'right');
			await goOn(page);
		}
		await page.clock.fastForward(2 * 86_400_000);
	}
	await page.goto(url);
	await page.getByRole('link', { name: 'Start', exact: true }).waitFor();
	await shoot(page, 'today-desktop');
}

mkdirSync(FOLDER, { recursive: true });
const server = await serveSite(SITES.root);
const browser = await chromium.launch(chromiumOptions());
try {
	await shootStudy(browser, server.url);
	await shootToday(browser, server.url);
} finally {
	await browser.close();
	await server.stop();
}
