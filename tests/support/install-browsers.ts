import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './browsers.ts';

type Browser = { name: string; find: () => string | undefined; playwright: string; debian: string };

const BROWSERS: readonly Browser[] = [
	{ name: 'Chromium', find: findChromium, playwright: 'chromium', debian: 'chromium' },
	{ name: 'Firefox', find: findFirefox, playwright: 'firefox', debian: 'firefox-esr' }
];

/** Finds each browser, or installs it, and says which is used; returns the names of those that are missing still. */
export function ensureBrowsers(): string[] {
	return BROWSERS.filter((browser) => !isThere(browser)).map((browser) => browser.name);
}

function isThere(browser: Browser): boolean {
	const ways = [
		() => true,
		() => run('playwright', ['install', browser.playwright]),
		() => apt(['update']) && apt(['install', '-y', '--no-install-recommends', browser.debian])
	];
	for (const way of ways) {
		way();
		const path = browser.find();
		if (path) {
			console.log(`${browser.name}: ${path}`);
			return true;
		}
		console.log(`${browser.name}: not here yet`);
	}
	return false;
}

function apt(args: string[]): boolean {
	const isRoot = process.getuid?.() === 0;
	return isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
}

function run(command: string, args: string[]): boolean {
	console.log(`> ${[command, ...args].join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit', timeout: 240_000 }).status === 0;
}
