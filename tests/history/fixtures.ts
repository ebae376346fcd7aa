import { fileURLToPath } from 'node:url';

function fixture(name: string): string {
	return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Where the contents of a database version are kept. */
export function databaseFixture(version: number): string {
	return fixture(`database/v${String(version)}.json`);
}

/** Where the backup made at a database version is kept. */
export function backupFixture(version: number): string {
	return fixture(`backups/v${String(version)}.json`);
}
