import { SITES } from '../support/sites.ts';
import { expect, test } from './fixtures.ts';

test('questions of one’s own, pasted: each flaw named with its cure, what cannot be read by its line', async ({
	page,
	serve
}) => {
	const { url } = await serve(SITES.root);
	await page.goto(`${url}practice/`);
	await page.getByRole('link', { name: 'Check your own questions' }).click();
	await page.getByRole('button', { name: 'Try the example' }).click();
	await expect(page.getByText('One question, advice on 1.')).toBeVisible();
	await expect(page.getByText('None of the above.')).toBeVisible();

	const sound = 'Who led the English rising of 1381?\tWat Tyler\tJack Cade\tRobert Kett';
	await page.getByLabel('Your questions').fill(`${sound}\n\nWho was it?\nA. Somebody`);
	await expect(page.getByText('One question, no flaw found.')).toBeVisible();
	await expect(page.getByText(/^Line 3\. No line says which answer is right/)).toBeVisible();
});
