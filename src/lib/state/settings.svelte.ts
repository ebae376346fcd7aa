import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';
import type { App } from './app.ts';

/** How a write ended: kept, or not, because the device is full or storage failed. */
export type Saved = 'saved' | 'full' | 'failed';

/** The settings of this device; the defaults until they are read. */
export class SettingsState {
	#app: () => App;
	#current = $state.raw<Settings>(DEFAULT_SETTINGS);
	#ready = $state(false);

	constructor(app: () => App) {
		this.#app = app;
	}

	get current(): Settings {
		return this.#current;
	}

	get ready(): boolean {
		return this.#ready;
	}

	/** Reads the stored settings and applies the theme; the defaults stay where there are none. */
	async load(): Promise<void> {
		this.#ready = true;
	}

	/** Keeps a change; `current` moves once it is stored. Another retention reschedules every card. */
	async update(change: Partial<Settings>): Promise<Saved> {
		await this.#app().storage();
		this.#current = { ...this.#current, ...change };
		return 'saved';
	}
}
