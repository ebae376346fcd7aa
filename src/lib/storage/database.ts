import { Dexie, type Table } from 'dexie';
import type { CardId } from '#lib/core/ids.ts';
import type { Paper } from '#lib/core/practice/paper.ts';
import type { DayCount } from '#lib/core/progress/day-count.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import type { Session } from '#lib/core/session/session.ts';
import type { StudyChoice } from '#lib/core/session/study-choice.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Millis, StudyDay } from '#lib/core/time.ts';

/** A card's memory as the log gives it, and the last event that went into it. */
export interface CardRow {
	readonly id: CardId;
	readonly state: MemoryState;
	readonly last: { readonly id: EventId; readonly at: Millis };
}

/** The one session that runs, and what it was chosen from. */
export interface SessionRow {
	readonly session: Session;
	readonly choice: StudyChoice;
}

const V1 = {
	events: 'id, at, card, kind, target',
	cards: 'id',
	counters: 'day',
	settings: '',
	session: '',
	meta: ''
};

/**
 * The tables of every version since 1, oldest first; a version is never edited once released. Changes only add.
 * `target` finds what undoes or overrules an event; `kind` the rare kinds (set-aside, restore); `at` the latest events;
 * `startedAt` the latest papers.
 */
export const SCHEMAS: readonly Readonly<Record<string, string>>[] = [
	V1,
	{ ...V1, papers: 'id, startedAt' }
];

/** Everything this device keeps. Events are only ever added; cards and counters are caches of them. */
export class FootnoteDatabase extends Dexie {
	declare readonly events: Table<LogEvent, EventId>;
	declare readonly cards: Table<CardRow, CardId>;
	declare readonly counters: Table<DayCount, StudyDay>;
	/** Key 'current'. */
	declare readonly settings: Table<Settings, string>;
	/** Key 'current'. */
	declare readonly session: Table<SessionRow, string>;
	/** Mock examinations. */
	declare readonly papers: Table<Paper, string>;
	/** By the names in meta.ts. */
	declare readonly meta: Table<unknown, string>;
	/** Another tab has opened a newer version, or deleted all: this tab must not write any more. */
	isSuperseded = false;

	constructor(name = 'footnote') {
		super(name, { chromeTransactionDurability: 'relaxed' });
		for (const [place, tables] of SCHEMAS.entries()) this.version(place + 1).stores(tables);
		this.on('versionchange', () => {
			this.isSuperseded = true;
			this.close();
		});
	}
}
