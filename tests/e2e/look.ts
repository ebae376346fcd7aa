import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Does it by day and by night, and leaves the page light. */
export async function inBothThemes(page: Page, deed: () => Promise<void>): Promise<void> {
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		await deed();
	}
}

/** Sets the letters to 200 per cent, as a reader does in the browser's settings. */
export async function enlargeLetters(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	await rearrange(page);
}

/** Has the page laid out anew: Chromium does not ask container queries in `rem` again when the letters change. */
async function rearrange(page: Page): Promise<void> {
	const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
	await page.setViewportSize({ width: width - 1, height });
	await page.setViewportSize({ width, height });
}

/** Once it has come to rest the page is no wider than the screen, and nothing readable is cut off at its side. */
export async function expectFits(page: Page): Promise<void> {
	await expect.poll(() => sideways(page)).toEqual({ over: 0, cut: [] });
}

function sideways(page: Page): Promise<{ over: number; cut: string[] }> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const cut = [...document.querySelectorAll('main *, footer *, header *, nav *')].filter(
			(element) => {
				const { right, width, height } = element.getBoundingClientRect();
				const isSeen =
					width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
				return isSeen && right > clientWidth + 1 && !scrollsAside(element);
			}
		);
		function scrollsAside(element: Element | null): boolean {
			if (!element) return false;
			const { overflowX } = getComputedStyle(element);
			return overflowX === 'auto' || overflowX === 'scroll' || scrollsAside(element.parentElement);
		}
		return {
			over: scrollWidth - clientWidth,
			cut: cut.slice(0, 3).map((e) => e.outerHTML.slice(0, 200))
		};
	});
}
