import type { Backup as BackupFile } from '#lib/core/backup/backup.ts';
import { readBackup, writeBackup } from '#lib/core/backup/file.ts';
import { type MergePlan, planMerge } from '#lib/core/backup/plan-merge.ts';
import { isoDate } from '#lib/core/time.ts';
import { type FileSaved, readFile, saveFile } from '#lib/device/files.ts';
import { writeMarker } from '#lib/device/local-marker.ts';
import type { App } from './app.ts';
import { NO_STORAGE } from './failure-words.ts';
import type { Saved } from './settings.svelte.ts';

/** What a backup file would bring; shown before anything is written. */
export type BackupPreview = Omit<MergePlan, 'events'>;

const MOST_BYTES = 400_000_000;

interface Read {
	readonly backup: BackupFile;
	readonly plan: MergePlan;
}

/** Backup to one file and back. */
export class Backup {
	readonly #app: App;
	#read = $state.raw<Read>();
	#problems = $state.raw<readonly string[]>([]);

	constructor(app: App) {
		this.#app = app;
	}

	/** What the file that was read would bring. */
	get preview(): BackupPreview | undefined {
		return this.#read?.plan;
	}

	/** Why the file was refused, one sentence each; empty when it was not. */
	get problems(): readonly string[] {
		return this.#problems;
	}

	/** Saves one file with everything; call it in a click. 'cancelled' when the student closed the dialog. */
	async save(): Promise<FileSaved> {
		const { now, newId, clock } = this.#app;
		try {
			const { db, backup, meta } = await this.#app.storage();
			const device = await meta.ensureMeta(db, 'device', newId());
			if (!device.ok) return 'failed';
			const made = now();
			const text = writeBackup(await backup.readAll(db, device.value, made));
			const saved = await saveFile(`footnote-${isoDate(clock.dayOf(made))}.json`, text);
			if (saved === 'saved') await meta.putMeta(db, 'lastBackup', made);
			return saved;
		} catch {
			return 'failed';
		}
	}

	/** Reads a file the student picked and shows what it would bring; writes nothing. */
	async read(file: File): Promise<void> {
		this.cancel();
		const text = await readFile(file, MOST_BYTES);
		const read = text === undefined ? undefined : readBackup(text);
		if (read === undefined) this.#problems = ['This file is too large, or it cannot be read.'];
		else if (!read.ok) this.#problems = read.problems;
		else await this.#plan(read.backup);
	}

	/** Merges the file that was read: all or nothing. Its settings are taken over only when asked for. */
	async restore({ withSettings = false } = {}): Promise<Saved> {
		const [read, { settings }] = [this.#read, this.#app];
		if (read === undefined) return 'failed';
		try {
			const { db, backup } = await this.#app.storage();
			const wanted = withSettings ? read.backup.settings : undefined;
			const { events, papers } = read.plan;
			const merged = await backup.merge(db, events, settings.current, wanted, papers);
			if (!merged.ok) return merged.reason;
			if (withSettings) await settings.load();
			this.cancel();
			return 'saved';
		} catch {
			return 'failed';
		}
	}

	/** Forgets the file that was read. */
	cancel(): void {
		this.#read = undefined;
		this.#problems = [];
	}

	/** Deletes everything this device keeps: log, memory, settings. */
	async deleteAll(): Promise<Saved> {
		try {
			const { db, deletion } = await this.#app.storage();
			const deleted = await deletion.deleteAll(db);
			if (!deleted.ok) return deleted.reason;
			writeMarker(undefined);
			await this.#app.settings.load();
			return 'saved';
		} catch {
			return 'failed';
		}
	}

	async #plan(backup: BackupFile): Promise<void> {
		try {
			const { db, log } = await this.#app.storage();
			this.#read = { backup, plan: planMerge(await log.allIds(db), backup) };
		} catch {
			this.#problems = [NO_STORAGE];
		}
	}
}
