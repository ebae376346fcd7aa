import { createContext } from 'svelte';
import type { Random } from '#lib/core/random.ts';
import type { Millis } from '#lib/core/time.ts';
import type { Banks } from './banks.svelte.ts';
import type { Memory } from './memory.svelte.ts';
import type { SettingsState } from './settings.svelte.ts';
import type { Storage } from './storage.ts';
import type { StorageHealth } from './storage-health.svelte.ts';
import type { StudyClock } from './study-clock.svelte.ts';

/** What the world gives the app, and what tests replace. */
export interface World {
	/** Opens IndexedDB when first asked for; rejects where the browser refuses it, and tries again next time. */
	storage(): Promise<Storage>;
	/** A prerendered JSON file under `data/`; rejects when it cannot be had. */
	data(path: string): Promise<unknown>;
	/** Has such a file kept on this device, to be read without a network; resolves once that is tried. */
	keep(path: string): Promise<void>;
	now(): Millis;
	readonly random: Random;
	/** The IANA time zone the device is in now. */
	zone(): string;
	/** A text no other device makes. */
	newId(): string;
}

/** What the pages share. The root layout sets it: `setApp(createApp())`. */
export interface App extends World {
	readonly settings: SettingsState;
	readonly banks: Banks;
	readonly memory: Memory;
	readonly clock: StudyClock;
	readonly health: StorageHealth;
}

export const [getApp, setApp] = createContext<App>();
