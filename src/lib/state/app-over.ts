import type { App, World } from './app.ts';
import { Banks } from './banks.svelte.ts';
import { Memory } from './memory.svelte.ts';
import { SettingsState } from './settings.svelte.ts';
import { StorageHealth } from './storage-health.svelte.ts';
import { StudyClock } from './study-clock.svelte.ts';

/** The state the pages share, over a world. */
export function appOver(world: World): App {
	const settings = new SettingsState(world);
	const banks = new Banks(world, settings);
	const clock = new StudyClock(world, settings);
	const memory = new Memory(world, settings, clock);
	return { ...world, settings, banks, clock, memory, health: new StorageHealth(world) };
}
