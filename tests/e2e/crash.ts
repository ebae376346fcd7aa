import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../support/browsers.ts';

export type CrashableBrowser = {
	context: BrowserContext;
	/** Kills the browser with all its processes, as a phone does that runs out of memory: no chance to save. */
	kill: () => Promise<void>;
};

/** A new empty profile, to be opened before and after a crash. */
export function newProfile(): string {
	return mkdtempSync(join(tmpdir(), 'footnote-profile-'));
}

/** Chromium on a profile that outlives it. */
export async function openProfile(profile: string): Promise<CrashableBrowser> {
	const executable = findChromium();
	if (!executable) throw new Error('No Chromium found');
	const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
	const browser = spawn(executable, [...CHROMIUM_ARGS, ...flags, 'about:blank'], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const connection = await chromium.connectOverCDP(await debuggerAddress(browser.stderr));
	const context = connection.contexts()[0];
	if (!context || !browser.pid) throw new Error('Chromium gave no context');
	const group = -browser.pid;
	const kill = async () => {
		if (browser.exitCode !== null || browser.signalCode !== null) return;
		process.kill(group, 'SIGKILL');
		await once(browser, 'exit');
	};
	return { context, kill };
}

async function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface({ input: output })) {
		const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
		if (address) return address;
	}
	throw new Error('Chromium ended before it could be driven');
}
