import type { Millis } from '#lib/core/time.ts';
import type { App } from './app.ts';
import type { Saved } from './settings.svelte.ts';

/** What a backup file would bring; shown before anything is written. */
export interface BackupPreview {
	readonly made: Millis;
	readonly events: number;
	/** Events this device does not have yet. */
	readonly fresh: number;
	readonly known: number;
	readonly reviews: number;
	/** Instants of the first and last event; `undefined` for an empty backup. */
	readonly from: Millis | undefined;
	readonly to: Millis | undefined;
	readonly cards: number;
}

/** Backup to one file and back. */
export class Backup {
	readonly #app: App;
	#preview = $state.raw<BackupPreview>();
	#problems = $state.raw<readonly string[]>([]);

	constructor(app: App) {
		this.#app = app;
	}

	get preview(): BackupPreview | undefined {
		return this.#preview;
	}

	/** Why the file was refused, one sentence each; empty when it was not. */
	get problems(): readonly string[] {
		return this.#problems;
	}

	/** Saves one file with everything; 'cancelled' when the student closed the dialog. */
	async save(): Promise<'saved' | 'cancelled' | 'failed'> {
		await this.#app.storage();
		return 'failed';
	}

	/** Reads a file the student picked and shows what it would bring; writes nothing. */
	async read(file: File): Promise<void> {
		void file;
	}

	/** Merges the file that was read: all or nothing. */
	async restore(options?: { readonly withSettings?: boolean }): Promise<Saved> {
		void options;
		return 'failed';
	}

	/** Forgets the file that was read. */
	cancel(): void {
		this.#preview = undefined;
		this.#problems = [];
	}

	/** Deletes everything this device keeps: log, memory, settings. */
	async deleteAll(): Promise<Saved> {
		return 'failed';
	}
}
