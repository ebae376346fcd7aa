import type { CardId } from '#lib/core/ids.ts';
import { addCount, countDays, countReview, type DayCount } from '#lib/core/progress/day-count.ts';
import type { EventId, LogEvent, ReviewEvent } from '#lib/core/schedule/event.ts';
import type { FsrsSettings } from '#lib/core/schedule/fsrs.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import type { Millis, StudyDay } from '#lib/core/time.ts';
import { attempt, type Attempt } from './attempt.ts';
import { cardsTouchedBy, eventsOfCard } from './card-events.ts';
import type { FootnoteDatabase, SessionRow } from './database.ts';
import { rowAfter, rowsFrom } from './remembered.ts';
import { putSession } from './session.ts';

/** The memory of the cards an event touched, as it is now; `undefined` for a card with no review left. */
export type Touched = ReadonlyMap<CardId, MemoryState | undefined>;

async function addToCounters(
	db: FootnoteDatabase,
	change: ReadonlyMap<StudyDay, DayCount>
): Promise<void> {
	for (const [day, count] of change) {
		const sum = new Map<StudyDay, DayCount>();
		const before = await db.counters.get(day);
		if (before !== undefined) addCount(sum, before);
		addCount(sum, count);
		const after = sum.get(day);
		if (after === undefined || after.reviews === 0) await db.counters.delete(day);
		else await db.counters.put(after);
	}
}

/** Replays one card with `event` added, and books the difference on its days. */
async function rewriteCard(
	db: FootnoteDatabase,
	card: CardId,
	event: LogEvent,
	fsrs: FsrsSettings
): Promise<MemoryState | undefined> {
	const before = await eventsOfCard(db, card);
	const after = [...before, event];
	const change = countDays(after);
	for (const count of countDays(before).values()) addCount(change, count, -1);
	const row = rowsFrom(after, fsrs).get(card);
	if (row === undefined) await db.cards.delete(card);
	else await db.cards.put(row);
	await addToCounters(db, change);
	return row?.state;
}

async function applyReview(
	db: FootnoteDatabase,
	review: ReviewEvent,
	fsrs: FsrsSettings
): Promise<MemoryState | undefined> {
	const before = await db.cards.get(review.card);
	const row = rowAfter(before, review, fsrs);
	if (row === undefined) return rewriteCard(db, review.card, review, fsrs);
	await db.cards.put(row);
	const count = countReview(review, before?.state.lastDay);
	await addToCounters(db, new Map([[count.day, count]]));
	return row.state;
}

async function applyEvent(
	db: FootnoteDatabase,
	event: LogEvent,
	fsrs: FsrsSettings
): Promise<Touched> {
	const states = new Map<CardId, MemoryState | undefined>();
	if ((await db.events.get(event.id)) !== undefined) return states;
	if (event.kind === 'review') {
		states.set(event.card, await applyReview(db, event, fsrs));
	} else {
		for (const card of await cardsTouchedBy(db, event)) {
			states.set(card, await rewriteCard(db, card, event, fsrs));
		}
	}
	await db.events.add(event);
	return states;
}

/**
 * Adds events to the log, and in the same transaction brings cards and counters up to date and keeps the session as
 * it then stands (`null` ends it, `undefined` leaves it). An event that is there already changes nothing.
 */
export async function append(
	db: FootnoteDatabase,
	events: readonly LogEvent[],
	fsrs: FsrsSettings,
	session?: SessionRow | null
): Promise<Attempt<Touched>> {
	const tables = [db.events, db.cards, db.counters, db.session];
	return attempt(db, () =>
		db.transaction('rw', tables, async () => {
			const touched = new Map<CardId, MemoryState | undefined>();
			for (const event of events) {
				for (const [card, state] of await applyEvent(db, event, fsrs)) touched.set(card, state);
			}
			if (session !== undefined) await putSession(db, session);
			return touched;
		})
	);
}

/** The id of every event. */
export async function allIds(db: FootnoteDatabase): Promise<Set<EventId>> {
	return new Set(await db.events.toCollection().primaryKeys());
}

/** The latest reviews, newest first; undone ones are among them. */
export async function latestReviews(db: FootnoteDatabase, most: number): Promise<ReviewEvent[]> {
	const events = await db.events.orderBy('at').reverse().limit(most).toArray();
	return events.filter((event) => event.kind === 'review');
}

/** What was answered wrongly, in words, to each of these cards before an instant. */
export async function wrongAnswers(
	db: FootnoteDatabase,
	cards: readonly CardId[],
	before: Millis
): Promise<Map<CardId, string[]>> {
	const wrong = new Map<CardId, string[]>();
	for (const event of await db.events.where('card').anyOf(cards).toArray()) {
		if (event.kind !== 'review' || event.at >= before || event.verdict.kind !== 'wrong') continue;
		if (typeof event.response !== 'string' || event.response === '') continue;
		wrong.set(event.card, [...(wrong.get(event.card) ?? []), event.response]);
	}
	return wrong;
}

/** Set-aside and restore events with what undoes them: all that `asideMarks` needs. */
export async function asideEvents(db: FootnoteDatabase): Promise<LogEvent[]> {
	const marks = await db.events.where('kind').anyOf('set-aside', 'restore').toArray();
	const ids = marks.map((event) => event.id);
	return [...marks, ...(await db.events.where('target').anyOf(ids).toArray())];
}
