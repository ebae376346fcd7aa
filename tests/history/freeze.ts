/** Writes the fixtures of the current database and backup version, once: `npx tsx tests/history/freeze.ts`. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { existsSync, writeFileSync } from 'node:fs';
import { writeBackup } from '#lib/core/backup/file.ts';
import { markPaper } from '#lib/core/practice/marks.ts';
import { paperStep } from '#lib/core/practice/paper-step.ts';
import { aPaper, PRACTICE_BANK } from '#lib/core/practice/practice.fixture.ts';
import { startSession } from '#lib/core/session/session.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import { readAll } from '#lib/storage/backup.ts';
import { FootnoteDatabase, SCHEMAS } from '#lib/storage/database.ts';
import { append } from '#lib/storage/log.ts';
import { putMeta } from '#lib/storage/meta.ts';
import { putPaper } from '#lib/storage/practice.ts';
import { putSettings } from '#lib/storage/settings.ts';
import { historyArb } from '../support/histories.ts';
import { backupFixture, databaseFixture } from './fixtures.ts';

const MADE = Date.UTC(2026, 10, 22);
const settings = { ...DEFAULT_SETTINGS, desiredRetention: 0.87, newPerDay: 7 };

/** One being sat, one handed in and ticked. */
function papers() {
	const text = 'Because of the harvest.';
	const sitting = paperStep(aPaper(1, 40), { type: 'write', essay: 0, text, at: 2000 });
	const flagged = paperStep(sitting, { type: 'flag', place: 1 });
	const results = markPaper(PRACTICE_BANK, flagged);
	const handedIn = paperStep(
		{ ...flagged, id: 'handed-in' },
		{ type: 'hand-in', results, at: 3000 }
	);
	const fact = handedIn.essays[0]?.points[0] ?? '';
	return [flagged, paperStep(handedIn, { type: 'tick', essay: 0, fact })];
}

async function livedIn(): Promise<FootnoteDatabase> {
	const db = new FootnoteDatabase();
	const [events = []] = fc
		.sample(historyArb('v1', 80), { numRuns: 40, seed: 1 })
		.sort((a, b) => b.length - a.length);
	const row = { session: startSession('session', MADE, []), choice: { bank: 'industrial-party' } };
	await putSettings(db, settings);
	for (const event of events) await append(db, [event], settings, row);
	for (const paper of papers()) await putPaper(db, paper, { fresh: true });
	await putMeta(db, 'device', 'device-v1');
	await putMeta(db, 'lastBackup', MADE);
	return db;
}

async function tablesOf(db: FootnoteDatabase) {
	const tables: Record<string, { key: unknown; value: unknown }[]> = {};
	for (const table of db.tables) {
		const keys: unknown[] = await table.toCollection().primaryKeys();
		const values: unknown[] = await table.toArray();
		tables[table.name] = values.map((value, place) => ({ key: keys[place], value }));
	}
	return tables;
}

function freeze(path: string, text: string): void {
	if (existsSync(path)) process.stdout.write(`${path} is frozen already\n`);
	else writeFileSync(path, text);
}

const db = await livedIn();
const version = SCHEMAS.length;
const fixture = { version, stores: SCHEMAS[version - 1], tables: await tablesOf(db) };
freeze(databaseFixture(version), `${JSON.stringify(fixture, null, '\t')}\n`);
freeze(backupFixture(version), writeBackup(await readAll(db, 'device-v1', MADE)));
db.close();
