import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';
import { applyLastTheme, applyTheme } from '#lib/device/theme.ts';
import type { Failure } from '#lib/storage/attempt.ts';
import type { World } from './app.ts';
import { FAILURE_WORDS, NO_STORAGE } from './failure-words.ts';

/** How a write ended. */
export type Saved = 'saved' | Failure;

/** The settings of this device; the defaults until they are read. */
export class SettingsState {
	readonly #world: Pick<World, 'storage'>;
	#current = $state.raw<Settings>(DEFAULT_SETTINGS);
	#ready = $state(false);
	#problem = $state<string>();
	#loading: Promise<void> | undefined;

	constructor(world: Pick<World, 'storage'>) {
		this.#world = world;
	}

	get current(): Settings {
		return this.#current;
	}

	get ready(): boolean {
		return this.#ready;
	}

	/** Why the last read or change failed, in words; `undefined` when it did not. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Reads the stored settings and applies the theme; the defaults stay where there are none. */
	load(): Promise<void> {
		return (this.#loading = this.#read());
	}

	/** Waits for the stored settings, reading them where nobody has yet. */
	whenReady(): Promise<void> {
		return this.#loading ?? this.load();
	}

	async #read(): Promise<void> {
		applyLastTheme();
		try {
			const { db, settings } = await this.#world.storage();
			this.#take(await settings.getSettings(db));
		} catch {
			this.#problem = NO_STORAGE;
		}
		this.#ready = true;
	}

	/** Keeps a change; `current` moves once it is stored. Another retention gives every card a new due day. */
	async update(change: Partial<Settings>): Promise<Saved> {
		const wanted = { ...this.#current, ...change };
		try {
			const { db, settings } = await this.#world.storage();
			const stored = await settings.putSettings(db, wanted);
			if (!stored.ok) return this.#fail(stored.reason);
		} catch {
			return this.#fail('failed');
		}
		this.#problem = undefined;
		this.#take(wanted);
		return 'saved';
	}

	#take(settings: Settings): void {
		this.#current = settings;
		applyTheme(settings.theme);
	}

	#fail(reason: Failure): Failure {
		this.#problem = FAILURE_WORDS[reason];
		return reason;
	}
}
