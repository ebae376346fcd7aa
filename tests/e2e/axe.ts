import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Runs axe over the page once nothing moves in it any more, all rules but experimental ones; fails with what it finds, by rule and element. */
export async function expectNoViolations(page: Page): Promise<void> {
	await page.evaluate(axe.source);
	await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
	const found = await page.evaluate(async () => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
	});
	expect(found, 'what axe finds').toEqual([]);
}
