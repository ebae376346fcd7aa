import { createSubscriber } from 'svelte/reactivity';
import type { Millis } from '#lib/core/time.ts';
import { readMarker, writeMarker } from '#lib/device/local-marker.ts';
import { askToPersist, readRoom, type Room } from '#lib/device/persistence.ts';
import type { World } from './app.ts';

/** `kept`: the browser promised to keep it. `at-risk`: it may clear it. `lost`: something was here and is gone. */
export type StorageRisk = 'unknown' | 'kept' | 'at-risk' | 'lost';

const DAY = 86_400_000;
/** Days without a backup after which to remind: browsers may clear unvisited sites after seven. */
const REMIND_DAYS = { kept: 14, 'at-risk': 3, unknown: 3, lost: 3 };

/** Whether what was learnt is safe on this device. */
export class StorageHealth {
	readonly #app: Pick<World, 'storage' | 'now'>;
	readonly #want = createSubscriber(() => void this.load());
	#room = $state.raw<Room>({});
	#isLost = $state(false);
	#hasReviews = $state(false);
	#started = $state<Millis>();
	#lastBackup = $state<Millis>();

	constructor(app: Pick<World, 'storage' | 'now'>) {
		this.#app = app;
	}

	/** Read as soon as something reactive asks. */
	get risk(): StorageRisk {
		this.#want();
		if (this.#isLost) return 'lost';
		if (this.#room.persisted === undefined) return 'unknown';
		return this.#room.persisted ? 'kept' : 'at-risk';
	}

	/** `undefined` where the browser does not say. */
	get usageBytes(): number | undefined {
		return this.#room.usageBytes;
	}

	get quotaBytes(): number | undefined {
		return this.#room.quotaBytes;
	}

	get lastBackup(): Millis | undefined {
		return this.#lastBackup;
	}

	/** Time to remind of a backup: 3 days after the last one (or the first visit) at risk, 14 when kept. */
	get isBackupDue(): boolean {
		const since = this.#lastBackup ?? this.#started;
		if (!this.#hasReviews || since === undefined) return false;
		return this.#app.now() - since >= REMIND_DAYS[this.risk] * DAY;
	}

	/** Reads everything again, and leaves the marks that tell when the browser has cleared something. */
	async load(): Promise<void> {
		this.#room = await readRoom();
		try {
			const { db, counters, meta } = await this.#app.storage();
			this.#hasReviews = await counters.hasReviews(db);
			this.#lastBackup = await meta.getMeta(db, 'lastBackup');
			const known = await meta.getMeta(db, 'marker');
			// The twin mark outlived the database: the browser, or the user, has cleared it.
			this.#isLost = known === undefined && readMarker() !== undefined;
			if (this.#isLost) return;
			const marker = await meta.ensureMeta(db, 'marker', this.#app.now());
			if (!marker.ok) return;
			this.#started = marker.value;
			writeMarker(String(marker.value));
		} catch {
			// No storage at all: the pages that need it say so.
		}
	}

	/** The student has read that data was lost: the marks begin anew. */
	async acceptLoss(): Promise<void> {
		writeMarker(undefined);
		await this.load();
	}

	/** Asks the browser to keep the data; call it in a click. True when it promised. */
	async askToKeep(): Promise<boolean> {
		const isKept = await askToPersist();
		this.#room = await readRoom();
		return isKept;
	}
}
