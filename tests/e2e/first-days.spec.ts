import { studyDay } from '#lib/core/time.ts';
import { SITES } from '../support/sites.ts';
import { banksOf } from './banks.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { learnt, rowsOf } from './kept.ts';
import { answerOne, goOn, mainButton, studyThrough } from './student.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const BEGIN = Date.UTC(2026, 2, 2, 18);
const DAY = 86_400_000;

test(
	'two taps to the first question; a session to its end, and what is due on the days after, with the server gone',
	{ tag: '@firefox' },
	async ({ page, serve }) => {
		test.slow();
		const banks = banksOf(SITES.root);
		await page.clock.install({ time: BEGIN });
		const server = await serve(SITES.root);
		await page.goto(server.url);
		await untilKept(page);
		await server.stop();

		await page.getByRole('link', { name: 'Start with ten facts' }).click();
		await page.getByRole('button', { name: 'Ask me' }).click();
		await expect(page.getByRole('button', { name: /^(Check|Show the answer)$/ })).toBeVisible();
		const answers = await studyThrough(page, banks, ['right', 'wrong', 'unknown', 'right']);
		expect(answers).toBeGreaterThanOrEqual(12);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			`${answers - 2} of ${answers} right`
		);
		await page.getByRole('button', { name: 'Done' }).click();
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText('Nothing is due today');

		const dueDays = (await rowsOf(page, 'cards')).map(({ state }) => state.dueDay);
		expect(dueDays).toHaveLength(10);
		const soonest = Math.min(...dueDays);
		const next = {
			inDays: soonest - studyDay(BEGIN, 'Europe/London', 4),
			due: dueDays.filter((day) => day === soonest).length
		};
		const when = next.inDays === 1 ? 'tomorrow' : `in ${next.inDays} days`;
		const promise = new RegExp(`${next.due} cards? will be due ${when}`);
		await expect(page.getByText(promise)).toBeVisible();
		const before = await learnt(page);
		await page.reload();
		await expect(page.getByText(promise)).toBeVisible();
		await expect(page.getByText(`Done today: ${answers} answers`)).toBeVisible();
		expect(await learnt(page)).toEqual(before);

		// The page lies open overnight.
		await page.clock.fastForward(next.inDays * DAY);
		await expect(heading).toHaveText(new RegExp(`^${next.due} cards? to review, 10 new$`));
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		await answerOne(page, banks, 'right');
		await goOn(page);
		await expect(mainButton(page)).toBeVisible();
		await page.goto(server.url);
		await expect(heading).toHaveText('A session is waiting');
		await expect(page.getByText(`1 of ${next.due + 10} questions answered`)).toBeVisible();
		expect((await learnt(page)).reviews).toHaveLength(answers + 1);
	}
);
