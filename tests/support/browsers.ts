import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';

const CHROMIUM_PATHS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

const FIREFOX_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Keeps Chromium from calling home, and lets it start as root, where its sandbox cannot. */
export const CHROMIUM_ARGS = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/** Playwright's own Chromium where it is installed, else the system's. */
export function findChromium(): string | undefined {
	return [chromium.executablePath(), ...CHROMIUM_PATHS].find((path) => existsSync(path));
}

/** Playwright's own Firefox where it is installed, else the system's. */
export function findFirefox(): string | undefined {
	return [firefox.executablePath(), ...FIREFOX_PATHS].find((path) => existsSync(path));
}

export function chromiumOptions(): LaunchOptions {
	const executablePath = findChromium();
	return { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) };
}

/** An unpatched Firefox is driven over WebDriver BiDi, which Playwright 1.64 calls a channel. */
export function firefoxOptions(): LaunchOptions {
	const executablePath = findFirefox();
	if (!executablePath || executablePath === firefox.executablePath()) return {};
	return { channel: 'moz-firefox', executablePath };
}
