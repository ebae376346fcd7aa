import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#lib/core/backup/file.ts';
import { merge } from '#lib/storage/backup.ts';
import { type CardRow, FootnoteDatabase, SCHEMAS } from '#lib/storage/database.ts';
import { getMeta } from '#lib/storage/meta.ts';
import { rebuild } from '#lib/storage/rebuild.ts';
import { getSession } from '#lib/storage/session.ts';
import { getSettings } from '#lib/storage/settings.ts';
import { backupFixture, databaseFixture } from './fixtures.ts';

interface Fixture {
	readonly version: number;
	readonly stores: Record<string, string>;
	readonly tables: Record<string, { key: string; value: unknown }[]>;
}

/** SHA-256 of every fixture, first 16 digits: a fixture that changes is no history. */
const FROZEN: Readonly<Record<string, string>> = {
	'database/v1.json': '4c8256f7780bdcd6',
	'database/v2.json': 'ed58d2dedfbb79ae',
	'backups/v1.json': 'c5f6c07cb91ff1b0',
	'backups/v2.json': '837afb2885124c2b'
};

const versions = SCHEMAS.map((_, place) => place + 1);

function readFixture(version: number): Fixture {
	return JSON.parse(readFileSync(databaseFixture(version), 'utf8')) as Fixture;
}

/** Puts the rows where a released app of that version would have left them. */
async function leaveBehind({ version, stores, tables }: Fixture, name: string): Promise<void> {
	const old = new Dexie(name);
	old.version(version).stores(stores);
	for (const [table, rows] of Object.entries(tables)) {
		const isInbound = stores[table] !== '';
		for (const { key, value } of rows) {
			await old.table(table).put(value, isInbound ? undefined : key);
		}
	}
	old.close();
}

function valuesOf({ tables }: Fixture, table: string): unknown[] {
	return (tables[table] ?? []).map(({ value }) => value);
}

/** The same due days and counts exactly, the same memory to nine decimals. */
function expectSameCards(cards: readonly CardRow[], then: readonly CardRow[]): void {
	expect(cards.map(({ id }) => id)).toEqual(then.map(({ id }) => id));
	for (const [place, { state }] of cards.entries()) {
		const { stability = 0, difficulty = 0, ...rest } = then[place]?.state ?? {};
		expect(state).toMatchObject(rest);
		expect(Math.abs(state.stability - stability)).toBeLessThan(1e-9);
		expect(Math.abs(state.difficulty - difficulty)).toBeLessThan(1e-9);
	}
}

async function opened(fixture: Fixture, name: string): Promise<FootnoteDatabase> {
	await leaveBehind(fixture, name);
	const db = new FootnoteDatabase(name);
	await db.open();
	return db;
}

describe.each(versions)('what database version %i left behind', (version) => {
	const fixture = readFixture(version);

	it('opens with everything in it', async () => {
		const db = await opened(fixture, `opens-${String(version)}`);
		expect(db.verno).toBe(SCHEMAS.length);
		expect(await db.events.toArray()).toEqual(valuesOf(fixture, 'events'));
		expect(await getSettings(db)).toMatchObject(valuesOf(fixture, 'settings')[0] as object);
		expect(await getSession(db)).toEqual(valuesOf(fixture, 'session')[0]);
		expect(await db.papers.toArray()).toEqual(valuesOf(fixture, 'papers'));
		expect(await getMeta(db, 'device')).toBe('device-v1');
	});

	it('rebuilds to the same memory and counts', async () => {
		const db = await opened(fixture, `rebuilds-${String(version)}`);
		await db.cards.clear();
		await db.counters.clear();
		expect((await rebuild(db, await getSettings(db))).ok).toBe(true);
		expectSameCards(await db.cards.toArray(), valuesOf(fixture, 'cards') as CardRow[]);
		expect(await db.counters.toArray()).toEqual(valuesOf(fixture, 'counters'));
	});

	it('comes back from the backup of its time', async () => {
		const read = readBackup(readFileSync(backupFixture(version), 'utf8'));
		if (!read.ok) throw new Error(read.problems.join(' '));
		const { events, settings, papers } = read.backup;
		const db = new FootnoteDatabase(`backup-${String(version)}`);
		expect((await merge(db, events, settings, settings, papers)).ok).toBe(true);
		expectSameCards(await db.cards.toArray(), valuesOf(fixture, 'cards') as CardRow[]);
		expect(await db.counters.toArray()).toEqual(valuesOf(fixture, 'counters'));
		expect(await db.papers.toArray()).toEqual(valuesOf(fixture, 'papers'));
	});
});

describe('the fixtures', () => {
	it('are there for every version of the database', () => {
		for (const version of versions) {
			expect(existsSync(databaseFixture(version))).toBe(true);
			expect(existsSync(backupFixture(version))).toBe(true);
			expect(readFixture(version).stores).toEqual(SCHEMAS[version - 1]);
		}
	});

	it('are as they were frozen', () => {
		const root = dirname(dirname(databaseFixture(1)));
		const found: Record<string, string> = {};
		for (const folder of ['database', 'backups']) {
			for (const file of readdirSync(`${root}/${folder}`)) {
				const hash = createHash('sha256').update(readFileSync(`${root}/${folder}/${file}`));
				found[`${folder}/${file}`] = hash.digest('hex').slice(0, 16);
			}
		}
		expect(found).toEqual(FROZEN);
	});
});
