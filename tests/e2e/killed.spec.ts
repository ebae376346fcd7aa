import { SITES } from '../support/sites.ts';
import { banksOf } from './banks.ts';
import { newProfile, openProfile } from './crash.ts';
import { expect, test, untilKept, watchForFaults } from './fixtures.ts';
import { learnt } from './kept.ts';
import { answerOne, asked, goOn, mainButton, readOn } from './student.ts';

test('a browser killed in the middle of a session goes on at the same question, with every answer', async ({
	serve
}) => {
	test.slow();
	const banks = banksOf(SITES.root);
	const server = await serve(SITES.root);
	const profile = newProfile();
	const doomed = await openProfile(profile);
	const page = await doomed.context.newPage();
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();
	await page.getByRole('link', { name: 'Start with ten facts' }).click();
	for (const how of ['right', 'wrong', 'unknown'] as const) {
		await answerOne(page, banks, how);
		await goOn(page);
	}
	await readOn(page);
	const question = await asked(page, banks);
	const before = await learnt(page);
	expect(before.reviews).toHaveLength(3);
	await doomed.kill();

	const second = await openProfile(profile);
	const faults = await watchForFaults(second.context);
	const again = await second.context.newPage();
	await again.goto(server.url);
	await expect(again.getByText(/^3 of \d+ questions answered/)).toBeVisible();
	await again.getByRole('link', { name: 'Go on' }).click();
	await expect(mainButton(again)).toBeVisible();
	expect(await asked(again, banks)).toEqual(question);
	expect(await learnt(again)).toEqual(before);
	// Answered, and killed as soon as the verdict shows: what the screen has acknowledged is kept.
	await answerOne(again, banks, 'unknown');
	expect(faults).toEqual([]);
	await second.kill();

	const third = await openProfile(profile);
	const last = await third.context.newPage();
	await last.goto(`${server.url}study/`);
	await expect(last.getByText(/^\s*Now you know$/)).toBeVisible();
	expect((await learnt(last)).reviews).toHaveLength(4);
	await last.getByRole('button', { name: 'Undo' }).click();
	expect(await asked(last, banks)).toEqual(question);
	await third.kill();
});
