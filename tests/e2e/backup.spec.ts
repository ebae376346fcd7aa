import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SITES } from '../support/sites.ts';
import { expectNoViolations } from './axe.ts';
import { banksOf } from './banks.ts';
import { expect, test, untilKept } from './fixtures.ts';
import { learnt } from './kept.ts';
import { inBothThemes } from './look.ts';
import { answerOne, goOn } from './student.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

async function pickBackup(page: Page, name: string, text: string): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore from a file' }).click();
	const buffer = Buffer.from(text);
	await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
}

test('saved to a file, all deleted, looked at and restored, with the server gone; bad files refused', async ({
	page,
	serve
}) => {
	test.slow();
	// A browser that saves among the downloads, as phones do.
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	const banks = banksOf(SITES.root);
	const server = await serve(SITES.root);
	await page.goto(server.url);
	await untilKept(page);
	await server.stop();
	await page.getByRole('link', { name: 'Start with ten facts' }).click();
	for (const how of ['right', 'wrong', 'unknown'] as const) {
		await answerOne(page, banks, how);
		await goOn(page);
	}
	await page.goto(`${server.url}settings/`);
	await page.getByLabel('New cards a day').fill('17');
	await page.getByLabel('New cards a day').blur();
	await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await page.reload();
	await expect(page.getByLabel('New cards a day')).toHaveValue('17');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	const before = await learnt(page);
	expect(before.reviews).toHaveLength(3);

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^footnote-\d{4}-\d\d-\d\d\.json$/);
	const backup = readFileSync(await download.path(), 'utf8');
	await expect(page.getByText(/^Backup saved\./)).toBeVisible();

	const bad = {
		'cut.json': backup.slice(0, backup.length / 2),
		'changed.json': backup.replace('"rating":1', '"rating":4'),
		'foreign.json': '{"notes":[1,2,3]}',
		'picture.json': '\u0089PNG\r\n'
	};
	for (const [name, text] of Object.entries(bad)) {
		await pickBackup(page, name, text);
		await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed.' })).toBeVisible();
		expect(await learnt(page), name).toEqual(before);
		await page.reload();
	}
	await pickBackup(page, 'footnote.json', backup);
	await expect(page.getByRole('button', { name: 'Nothing new in it' })).toBeDisabled();
	await page.getByRole('button', { name: 'Leave it' }).click();

	await page.getByRole('button', { name: 'Delete everything' }).click();
	const sheet = page.getByRole('dialog', { name: 'Delete everything?' });
	await inBothThemes(page, () => expectNoViolations(page));
	const sure = sheet.getByRole('button', { name: 'Delete everything' });
	await expect(sure).toBeDisabled();
	await sheet.getByRole('textbox').fill('delete');
	await sure.click();
	await expect(sheet).toBeHidden();
	await expect(page.getByText('Everything was deleted from this device.')).toBeVisible();
	expect(await learnt(page)).toEqual({ reviews: [], due: [] });
	await expect(page.getByLabel('New cards a day')).toHaveValue('10');
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.getByRole('link', { name: 'Start with ten facts' })).toBeVisible();

	await page.getByRole('link', { name: 'Settings' }).click();
	await pickBackup(page, 'footnote.json', backup);
	const preview = page.getByRole('region', { name: 'What this backup would bring' });
	await expect(preview).toContainText('3 reviews of 3 cards');
	expect((await learnt(page)).reviews).toEqual([]);
	await inBothThemes(page, () => expectNoViolations(page));
	await preview.getByLabel('Take over its settings too').check();
	await preview.getByRole('button', { name: 'Add to this device' }).click();
	await expect(page.getByText(/^Restored\./)).toBeVisible();
	expect(await learnt(page)).toEqual(before);
	await expect(page.getByLabel('New cards a day')).toHaveValue('17');
});
