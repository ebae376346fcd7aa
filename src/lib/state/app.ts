import { createContext } from 'svelte';
import type { Random } from '#lib/core/random.ts';
import type { Millis } from '#lib/core/time.ts';
import type { Banks } from './banks.svelte.ts';
import type { SettingsState } from './settings.svelte.ts';
import type { Storage } from './storage.ts';

/** What the pages share, and what tests replace. The root layout sets it: `setApp(createApp())`. */
export interface App {
	/** Opens IndexedDB when first asked for; rejects where the browser refuses it. */
	storage(): Promise<Storage>;
	now(): Millis;
	random: Random;
	/** The IANA time zone the device is in now. */
	zone(): string;
	/** A text no other device makes. */
	newId(): string;
	readonly settings: SettingsState;
	readonly banks: Banks;
}

export const [getApp, setApp] = createContext<App>();
