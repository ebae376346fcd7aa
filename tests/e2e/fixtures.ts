import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { serveSite } from '../support/site-server.ts';
import type { SiteServer } from '../support/site-server.ts';
import type { Site } from '../support/sites.ts';

type Fixtures = {
	/** Serves a built site on a port of its own, so that the test may stop it; stopped in any case afterwards. */
	serve: (site: Site, port?: number) => Promise<SiteServer>;
	/** What went wrong so far; the test fails at its end if anything did. */
	faults: string[];
};

export const test = base.extend<Fixtures>({
	serve: async ({}, use) => {
		const servers: SiteServer[] = [];
		await use(async (site, port) => {
			const server = await serveSite(site, port);
			servers.push(server);
			return server;
		});
		await Promise.all(servers.map((server) => server.stop()));
	},
	faults: [
		async ({ context }, use) => {
			const faults = await watchForFaults(context);
			await use(faults);
			expect(faults, 'violations, errors and foreign requests').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** What Firefox says of a request to the worker whose page was left before the answer came; nobody sees it. */
const CUT_OFF =
	/^Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error\.$/;
const LEAVING_MILLIS = 5000;

/**
 * Collects from every page of the context: violations of the content-security-policy and of Trusted Types,
 * uncaught errors, console errors, and requests that leave this machine.
 */
export async function watchForFaults(context: BrowserContext): Promise<string[]> {
	const faults: string[] = [];
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`violates ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
		});
	});
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		const isOwn = hostname === 'localhost' || protocol === 'data:' || protocol === 'blob:';
		if (!isOwn) faults.push(`foreign request: ${request.url()}`);
	});
	const watch = (page: Page) => {
		let leftAt = 0;
		page.on('request', (request) => {
			if (request.isNavigationRequest()) leftAt = Date.now();
		});
		page.on('pageerror', (error) => {
			const isCutOff = CUT_OFF.test(error.message) && Date.now() - leftAt < LEAVING_MILLIS;
			if (!isCutOff) faults.push(`error: ${error.message}`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(`console: ${message.text()}`);
		});
	};
	context.pages().forEach(watch);
	context.on('page', watch);
	return faults;
}

/** Waits until the site is kept on the device with the bank on the shelf, and its worker answers for this page. */
export async function untilKept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});
	await expect.poll(() => banksKept(page)).toBeGreaterThan(0);
}

/** How many banks open without a network. */
export function banksKept(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		const banks = kept.flat().filter(({ url }) => url.includes('/data/banks/'));
		return new Set(banks.map(({ url }) => url)).size;
	});
}
