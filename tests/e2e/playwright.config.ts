import { defineConfig } from '@playwright/test';
import { chromiumOptions, firefoxOptions } from '../support/browsers.ts';

/** Every spec runs in Chromium; those tagged `@firefox` in Firefox too. Each test serves its own site. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results/end-to-end',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// A slow machine is no failure.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
	use: { locale: 'en-GB', timezoneId: 'Europe/London', trace: 'retain-on-failure' },
	projects: [
		{ name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumOptions() } },
		{
			name: 'firefox',
			grep: /@firefox/,
			use: { browserName: 'firefox', launchOptions: firefoxOptions() }
		}
	]
});
