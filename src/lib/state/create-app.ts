import type { App } from './app.ts';
import { Banks } from './banks.svelte.ts';
import { SettingsState } from './settings.svelte.ts';

/** The app as it runs in a browser. Safe to call while prerendering: nothing is opened or fetched yet. */
export function createApp(): App {
	const app: App = {
		storage: () => Promise.reject(new Error('Not built yet')),
		now: () => Date.now(),
		random: () => Math.random(),
		zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
		newId: () => crypto.randomUUID(),
		settings: new SettingsState(() => app),
		banks: new Banks()
	};
	return app;
}
