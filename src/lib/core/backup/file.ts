import { hashText } from '../random.ts';
import type { LogEvent } from '../schedule/event.ts';
import type { Backup } from './backup.ts';
import { backupSchema } from './backup.schema.ts';

const FORMAT = 'footnote-backup';
const VERSION = 2;
/** Its files hold no papers. */
const FIRST_VERSION = 1;
/** About 150,000 reviews; more than a phone could take in at once. */
const MOST_CHARACTERS = 100_000_000;
const MOST_PROBLEMS = 5;
const HEAD = ['format', 'version', 'check'];

/** A backup, or why the file was refused, one sentence each for the student. */
export type ReadBackup =
	| { readonly ok: true; readonly backup: Backup }
	| { readonly ok: false; readonly problems: readonly string[] };

/** Tells damage from whole files; it is no protection against forgery. */
function checkOf(body: unknown): string {
	return hashText(JSON.stringify(body)).toString(16).padStart(8, '0');
}

/** The one file that holds a backup: JSON with one event or paper a line. */
export function writeBackup(backup: Backup): string {
	const { made, device, settings, events, papers } = backup;
	const body = { made, device, settings, events, papers };
	const head = { format: FORMAT, version: VERSION, check: checkOf(body), made, device, settings };
	const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join(',\n');
	const lists = `"events":[\n${lines(events)}\n],"papers":[\n${lines(papers)}\n]`;
	return `${JSON.stringify(head).slice(0, -1)},${lists}}\n`;
}

function refuse(...problems: string[]): ReadBackup {
	return { ok: false, problems };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function placeOf(path: readonly PropertyKey[]): string {
	const [list, number, ...rest] = path.map(String);
	if (number === undefined || (list !== 'events' && list !== 'papers'))
		return path.map(String).join(', ');
	const one = list === 'events' ? 'event' : 'paper';
	return [`${one} ${Number(number) + 1}`, ...rest].join(', ');
}

function readBody(body: Record<string, unknown>): ReadBackup {
	const read = backupSchema.safeParse(body);
	if (!read.success) {
		const places = read.error.issues.slice(0, MOST_PROBLEMS).map(({ path }) => placeOf(path));
		return refuse(...places.map((place) => `This backup cannot be read: ${place || 'contents'}.`));
	}
	// The schema's union and LogEvent describe the same values; a test holds them together.
	const { papers = [], events, ...rest } = read.data;
	return { ok: true, backup: { ...rest, events: events as readonly LogEvent[], papers } };
}

/** Reads a backup file. Any text gives a backup or the reasons for refusing it; nothing is guessed or mended. */
export function readBackup(text: string): ReadBackup {
	if (text.length > MOST_CHARACTERS) return refuse('This file is too large to be a backup.');
	const file = parse(text.replace(/^\uFEFF/, ''));
	if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) {
		const isCut = file === undefined && text.includes(`"${FORMAT}"`);
		return refuse(
			isCut
				? 'This backup is damaged: it is cut off or was changed.'
				: 'This file is not a backup made by Footnote.'
		);
	}
	const { version, check } = file as Record<string, unknown>;
	const body = Object.fromEntries(Object.entries(file).filter(([key]) => !HEAD.includes(key)));
	if (typeof version === 'number' && version > VERSION) {
		return refuse('This backup was made by a newer Footnote. Update the app and try again.');
	}
	if (version !== VERSION && version !== FIRST_VERSION)
		return refuse('This backup is damaged: its version is missing.');
	if (check !== checkOf(body)) {
		return refuse('This backup is damaged: its contents are not what was saved.');
	}
	return readBody(body);
}
