import { asideMarks } from '../../../src/lib/core/schedule/aside.ts';
import type { ReviewEvent } from '../../../src/lib/core/schedule/event.ts';
import { buildQueue } from '../../../src/lib/core/schedule/queue.ts';
import type { StudyCard } from '../../../src/lib/core/schedule/study-card.ts';
import { seededRandom } from '../../../src/lib/core/random.ts';
import { planSession } from '../../../src/lib/core/session/plan.ts';
import { startSession } from '../../../src/lib/core/session/session.ts';
import { DEFAULT_SETTINGS } from '../../../src/lib/core/settings.ts';
import { allStates } from '../../../src/lib/storage/cards.ts';
import { FootnoteDatabase } from '../../../src/lib/storage/database.ts';
import { append, asideEvents } from '../../../src/lib/storage/log.ts';
import { rebuild } from '../../../src/lib/storage/rebuild.ts';

/** Milliseconds each: reading and ordering the day's work, and storing one review with card, counters and session. */
export interface StorageMillis {
	readonly queue: readonly number[];
	readonly save: readonly number[];
}

const DAY = 86_400_000;
const TODAY = 20_500;
const REPEATS = 30;
const FORMS = ['choice', 'cloze', 'typed', 'recall'] as const;

function studyCards(count: number): StudyCard[] {
	return Array.from({ length: count }, (_, place) => ({
		id: `fact-${place}#who`,
		fact: `fact-${place}`,
		bank: 'bench',
		topic: `topic-${place % 12}`,
		importance: ([3, 2, 1] as const)[place % 3] ?? 1,
		forms: FORMS,
		aside: false
	}));
}

function reviewOf({ id: card, fact, bank }: StudyCard, place: number, day: number): ReviewEvent {
	return {
		id: `${card} ${day} ${place}`,
		at: day * DAY + place,
		kind: 'review',
		card,
		fact,
		form: 'choice',
		seed: place,
		bank,
		bankHash: '0123456789abcdef',
		shown: { stem: 'Who led the body?', options: ['one', 'two', 'three', 'four'] },
		response: 'one',
		verdict: { kind: 'right', share: 1, reason: '' },
		rating: place % 9 === 0 ? 1 : 3,
		durationMillis: 7000,
		day,
		zone: 'Europe/London',
		rolloverHour: 4
	};
}

/** A device that has met nine of ten cards, each twice in the last weeks. */
async function deviceWith(cards: readonly StudyCard[]): Promise<FootnoteDatabase> {
	const db = new FootnoteDatabase(`bench-${cards.length}`);
	await db.delete();
	await db.open();
	const met = cards.filter((_, place) => place % 10 !== 9);
	const events = met.flatMap((card, place) => [
		reviewOf(card, place, TODAY - 20 - (place % 10)),
		reviewOf(card, place, TODAY - 1 - (place % 15))
	]);
	await db.events.bulkAdd(events);
	const rebuilt = await rebuild(db, DEFAULT_SETTINGS);
	if (!rebuilt.ok) throw new Error(rebuilt.reason);
	return db;
}

async function queueOf(db: FootnoteDatabase, cards: readonly StudyCard[]) {
	const states = await allStates(db);
	const marks = asideMarks(await asideEvents(db));
	const random = seededRandom('bench', 1);
	const { items } = buildQueue(
		{
			cards,
			states,
			marks,
			today: TODAY,
			settings: { newPerDay: 10 },
			fsrs: DEFAULT_SETTINGS,
			introducedToday: 0,
			random
		},
		40
	);
	return planSession(items, states, random);
}

async function timesOf(work: (turn: number) => Promise<unknown>): Promise<number[]> {
	const times: number[] = [];
	for (let turn = 0; turn <= REPEATS; turn++) {
		const begin = performance.now();
		await work(turn);
		times.push(performance.now() - begin);
	}
	// The first one warms up.
	return times.slice(1);
}

async function measure(count: number): Promise<StorageMillis> {
	const cards = studyCards(count);
	const db = await deviceWith(cards);
	const queue = await timesOf(() => queueOf(db, cards));
	const plan = await queueOf(db, cards);
	const row = { session: startSession('bench', TODAY * DAY, plan), choice: {} };
	const save = await timesOf(async (turn) => {
		const card = cards[turn * 10];
		if (!card) throw new Error('no card');
		const stored = await append(db, [reviewOf(card, turn, TODAY)], DEFAULT_SETTINGS, row);
		if (!stored.ok) throw new Error(stored.reason);
	});
	await db.delete();
	return { queue, save };
}

Object.assign(globalThis, { measure });
