import type { LogEvent } from '#lib/core/schedule/event.ts';
import { readUnsaved, stashUnsaved } from '#lib/device/unsaved.ts';
import type { SessionRow } from '#lib/storage/database.ts';
import type { Touched } from '#lib/storage/log.ts';
import type { App } from './app.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import type { Storage } from './storage.ts';

/** What could not be stored: events, and the session as it stands once they are. */
export interface Unsaved {
	readonly events: readonly LogEvent[];
	readonly row: SessionRow | null;
}

/** Stores the steps of a session one at a time, and holds on to one that could not be stored. */
export class StudyKeeper {
	readonly #app: App;
	#storage: Storage | undefined;
	#isSaving = $state(false);
	#unsaved = $state.raw<Unsaved>();
	#problem = $state<string>();

	constructor(app: App) {
		this.#app = app;
	}

	get isSaving(): boolean {
		return this.#isSaving;
	}

	get unsaved(): Unsaved | undefined {
		return this.#unsaved;
	}

	/** Why it could not be stored, in words. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Opens storage, and stores what this tab could not before it was reloaded. */
	async open(): Promise<Storage> {
		this.#storage = await this.#app.storage();
		const left = readUnsaved() as Unsaved | undefined;
		if (left !== undefined) await this.save(left.events, left.row);
		return this.#storage;
	}

	/** Stores events and session together. `undefined` when they are not stored: `problem` says why. */
	async save(events: readonly LogEvent[], row: SessionRow | null): Promise<Touched | undefined> {
		if (this.#isSaving || this.#storage === undefined) return undefined;
		this.#isSaving = true;
		const { db, log } = this.#storage;
		const stored = await log.append(db, events, this.#app.settings.current, row);
		this.#isSaving = false;
		this.#unsaved = stored.ok ? undefined : { events, row };
		this.#problem = stored.ok ? undefined : FAILURE_WORDS[stored.reason];
		stashUnsaved(this.#unsaved);
		return stored.ok ? stored.value : undefined;
	}

	/** Remembers the place in the session; nothing is lost where that fails. */
	async keepPlace(row: SessionRow | null): Promise<void> {
		if (this.#storage === undefined) return;
		const { db, log } = this.#storage;
		await log.append(db, [], this.#app.settings.current, row);
	}
}
