import 'fake-indexeddb/auto';
import { File as NodeFile } from 'node:buffer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { until } from '../../../tests/support/watch.svelte.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { review } from '#lib/core/schedule/event.fixture.ts';
import type { App } from './app.ts';
import { Backup } from './backup.svelte.ts';
import { SettingsState } from './settings.svelte.ts';
import { StudySession } from './study.svelte.ts';
import { Today } from './today.svelte.ts';
import { StorageHealth } from './storage-health.svelte.ts';

const DAY = 86_400_000;
const time = { now: Date.UTC(2026, 5, 1, 12) };

beforeEach(() => {
	time.now = Date.UTC(2026, 5, 1, 12);
	localStorage.clear();
	vi.unstubAllGlobals();
});

async function appWithReviews(): Promise<App> {
	const app = testApp([BANK], time);
	const { db, log } = await app.storage();
	const days = [1, 5, 9];
	await log.append(
		db,
		days.map((day) => review({ day, rating: 3 })),
		app.settings.current
	);
	return app;
}

/** A file as the browser gives it; jsdom's own cannot be read. */
function aFile(parts: string[]): File {
	return new NodeFile(parts, 'footnote.json') as unknown as File;
}

/** Stands in for the browser's save dialog; returns what was written. */
function saveDialog(answer: 'save' | 'cancel' | 'refuse'): string[] {
	const written: string[] = [];
	const stream = { write: (text: string) => written.push(text), close: () => undefined };
	vi.stubGlobal('showSaveFilePicker', () => {
		if (answer === 'cancel') throw new DOMException('Closed', 'AbortError');
		if (answer === 'refuse') throw new DOMException('Refused', 'SecurityError');
		return { createWritable: () => stream };
	});
	return written;
}

describe('Backup', () => {
	it('brings a log to another device through a file, previewed first', async () => {
		const app = await appWithReviews();
		await app.settings.update({ newPerDay: 4 });
		const written = saveDialog('save');
		expect(await new Backup(app).save()).toBe('saved');

		const other = testApp([BANK], time);
		const { db } = await other.storage();
		const backup = new Backup(other);
		await backup.read(aFile(written));
		expect(backup.problems).toEqual([]);
		expect(backup.preview).toMatchObject({ fresh: 3, known: 0, reviews: 3, cards: 1 });
		expect(await db.events.count()).toBe(0);
		expect(await backup.restore({ withSettings: true })).toBe('saved');
		expect(await db.events.count()).toBe(3);
		expect(other.settings.current.newPerDay).toBe(4);
		expect(backup.preview).toBeUndefined();
		await backup.read(aFile(written));
		expect(backup.preview).toMatchObject({ fresh: 0, known: 3, reviews: 0 });
	});

	it('refuses a foreign file with a reason, and restores nothing', async () => {
		const backup = new Backup(await appWithReviews());
		await backup.read(aFile(['{"cards": []}']));
		expect(backup.problems.join()).toMatch(/not a backup made by Footnote/);
		expect(backup.preview).toBeUndefined();
		expect(await backup.restore()).toBe('failed');
	});

	it('does not count a cancelled or refused file as a backup', async () => {
		const app = await appWithReviews();
		const { db, meta } = await app.storage();
		saveDialog('cancel');
		expect(await new Backup(app).save()).toBe('cancelled');
		saveDialog('refuse');
		expect(await new Backup(app).save()).toBe('failed');
		expect(await meta.getMeta(db, 'lastBackup')).toBeUndefined();
	});

	it('deletes all there is', async () => {
		const app = await appWithReviews();
		await app.settings.update({ newPerDay: 4 });
		expect(await new Backup(app).deleteAll()).toBe('saved');
		const { db } = await app.storage();
		const left = await Promise.all(db.tables.map((table) => table.count()));
		expect(left.filter((count) => count > 0)).toEqual([]);
		expect(app.settings.current.newPerDay).toBe(10);
	});
});

describe('StorageHealth', () => {
	it('sees that the browser has cleared the database, until the student has read it', async () => {
		const health = new StorageHealth(await appWithReviews());
		await health.load();
		expect(health.risk).toBe('unknown');

		const cleared = new StorageHealth(testApp([BANK], time));
		await cleared.load();
		expect(cleared.risk).toBe('lost');
		await cleared.acceptLoss();
		expect(cleared.risk).toBe('unknown');
	});

	it('leaves its marks at the first session, so that a loss is seen on Today', async () => {
		await new StudySession(testApp([BANK], time)).start();
		await vi.waitFor(() => expect(localStorage.length).toBe(1));
		const today = new Today(testApp([BANK], time));
		expect(await until(() => today.isLost)).toBe(true);
	});

	it('does not take a deletion by the student for a loss', async () => {
		const app = await appWithReviews();
		await new StorageHealth(app).load();
		await new Backup(app).deleteAll();
		const health = new StorageHealth(app);
		await health.load();
		expect(health.risk).toBe('unknown');
	});

	it('reminds of a backup after three days at risk, a fortnight when kept', async () => {
		let persisted = false;
		const estimate = () => Promise.resolve({ usage: 5, quota: 50 });
		const storage = {
			persisted: () => Promise.resolve(persisted),
			persist: () => Promise.resolve((persisted = true)),
			estimate
		};
		vi.stubGlobal('navigator', { storage });
		const app = await appWithReviews();
		const health = new StorageHealth(app);
		await health.load();
		expect(health).toMatchObject({ risk: 'at-risk', usageBytes: 5, quotaBytes: 50 });
		expect(health.isBackupDue).toBe(false);
		time.now += 3 * DAY;
		expect(health.isBackupDue).toBe(true);
		expect(await health.askToKeep()).toBe(true);
		expect(health).toMatchObject({ risk: 'kept', isBackupDue: false });
		saveDialog('save');
		await new Backup(app).save();
		time.now += 13 * DAY;
		await health.load();
		expect(health.isBackupDue).toBe(false);
		time.now += DAY;
		expect(health.isBackupDue).toBe(true);
	});

	it('does not remind who has learnt nothing yet', async () => {
		const health = new StorageHealth(testApp([BANK], time));
		await health.load();
		time.now += 30 * DAY;
		expect(health.isBackupDue).toBe(false);
	});
});

describe('SettingsState', () => {
	it('keeps a change, shows the theme, and gives cards their due day for another retention', async () => {
		const app = await appWithReviews();
		const { db } = await app.storage();
		const due = async () => (await db.cards.toArray())[0]?.state.dueDay ?? 0;
		const before = await due();
		expect(await app.settings.update({ theme: 'dark', desiredRetention: 0.8 })).toBe('saved');
		expect(document.documentElement.dataset.theme).toBe('dark');
		expect(await due()).toBeGreaterThan(before);

		delete document.documentElement.dataset.theme;
		const reloaded = new SettingsState(app);
		const loading = reloaded.load();
		expect(document.documentElement.dataset.theme).toBe('dark');
		await loading;
		expect(reloaded.current).toEqual(app.settings.current);
		await app.settings.update({ theme: 'system' });
		expect(document.documentElement.dataset.theme).toBeUndefined();
	});

	it('stays as it was where a change cannot be stored, and says so', async () => {
		const app = testApp([BANK], time, { storage: () => Promise.reject(new Error('no')) });
		expect(await app.settings.update({ newPerDay: 99 })).toBe('failed');
		expect(app.settings.current.newPerDay).toBe(10);
		expect(app.settings.problem).toBeDefined();
	});
});
