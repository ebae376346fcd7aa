import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { historyArb } from '../../../tests/support/histories.ts';
import { readBackup, writeBackup } from '#lib/core/backup/file.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { merge, readAll } from './backup.ts';
import type { FootnoteDatabase } from './database.ts';
import { append } from './log.ts';
import { getSettings, putSettings } from './settings.ts';

const fsrs = { desiredRetention: 0.9 };

async function contents(db: FootnoteDatabase) {
	const [events, cards, counters] = [db.events, db.cards, db.counters];
	return {
		events: await events.toArray(),
		cards: await cards.toArray(),
		counters: await counters.toArray()
	};
}

describe('merge', () => {
	it('gives two devices the same log, memory and counts, whichever way round and however often', async () => {
		await fc.assert(
			fc.asyncProperty(historyArb('a', 12), historyArb('b', 12), async (a, b) => {
				const [left, right] = [await freshDatabase(), await freshDatabase()];
				await append(left, a, fsrs);
				await append(right, b, fsrs);
				await merge(left, b, fsrs);
				await merge(right, a, fsrs);
				const both = await contents(left);
				expect(await contents(right)).toEqual(both);
				await merge(left, b, fsrs);
				expect(await contents(left)).toEqual(both);
				await Promise.all([left.delete(), right.delete()]);
			}),
			{ numRuns: 30 }
		);
	});

	it('brings everything back through a file after all was lost', async () => {
		const events = fc.sample(historyArb('x', 60), { numRuns: 1, seed: 3 })[0] ?? [];
		const settings = { ...DEFAULT_SETTINGS, desiredRetention: 0.8, newPerDay: 3 };
		const before = await freshDatabase();
		await putSettings(before, settings);
		await append(before, events, settings);
		const text = writeBackup(await readAll(before, 'd', 1));

		const after = await freshDatabase();
		const read = readBackup(text);
		if (!read.ok) throw new Error(read.problems.join());
		expect(await merge(after, read.backup.events, settings, read.backup.settings)).toEqual({
			ok: true,
			value: { added: events.length }
		});
		expect(await contents(after)).toEqual(await contents(before));
		expect(await getSettings(after)).toEqual(settings);
		expect(writeBackup(await readAll(after, 'd', 1))).toBe(text);
	});
});

describe('putSettings', () => {
	it('gives every card its due day for another retention', async () => {
		const events = fc.sample(historyArb('x', 60), { numRuns: 1, seed: 3 })[0] ?? [];
		const [changed, fresh] = [await freshDatabase(), await freshDatabase()];
		const settings = { ...DEFAULT_SETTINGS, desiredRetention: 0.75 };
		await append(changed, events, fsrs);
		await append(fresh, events, settings);
		const before = await contents(changed);
		await putSettings(changed, settings);
		expect(await contents(changed)).toEqual(await contents(fresh));
		expect(await contents(changed)).not.toEqual(before);
	});
});
