import { type Random, seededRandom } from '../random.ts';
import type { AsideTarget, EventId } from '../schedule/event.ts';
import { staysToday } from '../schedule/replay.ts';
import { askAgain } from './plan.ts';
import {
	type AnsweredItem,
	openItem,
	type Session,
	type SessionAction,
	type SessionItem,
	type SessionState,
	startSession
} from './session.ts';

/** After so many askings a card waits for the next session, where it is still due. */
const MOST_ASKINGS = 5;
const SOONEST = 3;
const LATEST = 6;
const SIBLING_GAP = 5;

/** A place 3 to 6 items on, or at the end of a shorter queue, away from the fact's other cards where there is one. */
function placeAgain(item: SessionItem, upcoming: readonly SessionItem[], random: Random): number {
	const clear = (place: number) =>
		!upcoming
			.slice(Math.max(0, place - SIBLING_GAP), place + SIBLING_GAP)
			.some((other) => other.fact === item.fact);
	const wished = Math.min(SOONEST + Math.floor(random() * (LATEST - SOONEST + 1)), upcoming.length);
	const places = [...upcoming.keys(), upcoming.length];
	return places.find((place) => place >= wished && clear(place)) ?? wished;
}

function requeue(session: Session, last: AnsweredItem): readonly SessionItem[] {
	const { item, rating } = last;
	const { upcoming } = session;
	const firstAsking = item.fresh && item.again === 0;
	if (!staysToday(rating, firstAsking) || item.again + 1 >= MOST_ASKINGS) return upcoming;
	const random = seededRandom(`${session.id} ${item.card}`, item.again);
	const again = askAgain(item, random, rating);
	const place = placeAgain(again, upcoming, random);
	return upcoming.toSpliced(place, 0, again);
}

function isAimedAt(target: AsideTarget, item: SessionItem): boolean {
	return target.card === undefined ? target.fact === item.fact : target.card === item.card;
}

function setAside(session: Session, target: AsideTarget): Partial<SessionState> {
	const { phase, current } = session;
	const upcoming = session.upcoming.filter((item) => !isAimedAt(target, item));
	const asking = phase === 'intro' || phase === 'question';
	return asking && current !== null && isAimedAt(target, current)
		? openItem(upcoming)
		: { upcoming };
}

function isSetAside(session: Session, item: SessionItem): boolean {
	return session.actions.some(
		(action) => action.type === 'set-aside' && isAimedAt(action.target, item)
	);
}

function withLast(session: Session, change: Partial<AnsweredItem>): Partial<SessionState> | null {
	const last = session.answered.at(-1);
	if (session.phase !== 'answered' || last === undefined) return null;
	return { answered: session.answered.with(-1, { ...last, ...change }) };
}

function next(session: Session): Partial<SessionState> | null {
	const last = session.answered.at(-1);
	if (session.phase !== 'answered' || last === undefined) return null;
	const upcoming = isSetAside(session, last.item) ? session.upcoming : requeue(session, last);
	return openItem(upcoming);
}

function answer(
	session: Session,
	action: SessionAction & { type: 'answer' }
): Partial<SessionState> | null {
	const { phase, current: item } = session;
	if (phase !== 'question' || item === null) return null;
	const { event, at, response, verdict, rating, durationMillis, keySlot } = action;
	const answered = { item, event, at, response, verdict, rating, durationMillis };
	return {
		phase: 'answered',
		answered: [...session.answered, keySlot ? { ...answered, keySlot } : answered]
	};
}

function stop({ phase, current, upcoming }: Session): Partial<SessionState> | null {
	if (phase === 'finished' || current === null) return null;
	const left = phase === 'answered' ? upcoming : [current, ...upcoming];
	return { phase: 'finished', current: null, upcoming: left };
}

/** What an action changes; null when it does not fit the phase. */
function change(session: Session, action: SessionAction): Partial<SessionState> | null {
	switch (action.type) {
		case 'introduced':
			return session.phase === 'intro' ? { phase: 'question' } : null;
		case 'answer':
			return answer(session, action);
		case 'regrade':
			return withLast(session, { rating: action.rating });
		case 'overrule':
			return withLast(session, { verdict: action.verdict, rating: action.rating });
		case 'set-aside':
			return session.phase === 'finished' ? null : setAside(session, action.target);
		case 'next':
			return next(session);
		case 'stop':
			return stop(session);
	}
}

/** The session after an action; the very same session when the action does not fit its phase (a double tap). */
export function step(session: Session, action: SessionAction): Session {
	const changed = change(session, action);
	if (changed === null) return session;
	return { ...session, ...changed, actions: [...session.actions, action] };
}

/** The session before its last deed, and the log events to undo for it. */
export interface Undone {
	readonly session: Session;
	readonly events: readonly EventId[];
}

/** A deed is what undo takes back; turning the page ('introduced', 'next') only goes with the deed before it. */
function isDeed(action: SessionAction): boolean {
	return action.type !== 'next' && action.type !== 'introduced';
}

/** Whether there is a deed to take back. */
export function canUndo(session: Session): boolean {
	return session.actions.some(isDeed);
}

/**
 * Takes back the last deed: an answer, regrade, overrule, set-aside or stop, with the page turnings after it.
 * Called again it goes back further; with nothing to take back it returns the session as it is.
 */
export function undo(session: Session): Undone {
	const at = session.actions.findLastIndex(isDeed);
	const deed = session.actions[at];
	if (deed === undefined) return { session, events: [] };
	const fresh = startSession(session.id, session.startedAt, session.plan);
	return {
		session: session.actions.slice(0, at).reduce(step, fresh),
		events: 'event' in deed ? [deed.event] : []
	};
}
