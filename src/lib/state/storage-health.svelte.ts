import type { Millis } from '#lib/core/time.ts';
import type { App } from './app.ts';

/** `kept`: the browser promised to keep it. `at-risk`: it may clear it. `lost`: it was here and is gone. */
export type StorageRisk = 'unknown' | 'kept' | 'at-risk' | 'lost';

/** Whether what was learnt is safe on this device. */
export class StorageHealth {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	get risk(): StorageRisk {
		return 'unknown';
	}

	/** `undefined` where the browser does not say. */
	get usageBytes(): number | undefined {
		return undefined;
	}

	get quotaBytes(): number | undefined {
		return undefined;
	}

	get lastBackup(): Millis | undefined {
		return undefined;
	}

	/** Time to remind of a backup: at risk 3 days, kept 14 days after the last one or the first review. */
	get isBackupDue(): boolean {
		return false;
	}

	/** Reads everything again. */
	async load(): Promise<void> {
		await this.#app.storage();
	}

	/** Asks the browser to keep the data; call it in a click. True when it promised. */
	async askToKeep(): Promise<boolean> {
		return false;
	}
}
