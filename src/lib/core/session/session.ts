import type { Verdict } from '../answer/verdict.ts';
import type { BankId, CardId, FactId } from '../ids.ts';
import type { Difficulty } from '../question/asking.ts';
import type { Form } from '../question/form.ts';
import type { Response } from '../question/question.ts';
import type { AsideTarget, EventId, Rating } from '../schedule/event.ts';
import type { Millis } from '../time.ts';
import type { KeySlot } from './balance.ts';

/** One asking of a card that a session has planned. */
export interface SessionItem {
	readonly card: CardId;
	readonly fact: FactId;
	readonly bank: BankId;
	/** The forms the card can be asked in, for when it is asked again. */
	readonly forms: readonly Form[];
	readonly form: Form;
	readonly seed: number;
	/** Never met before this session: the fact is shown first. */
	readonly fresh: boolean;
	/** How often the session has asked the card before. */
	readonly again: number;
	/** How near the wrong options lie to the key; near where nobody has said. */
	readonly difficulty?: Difficulty;
	/** How the card was last asked before this session, so that the same wording does not follow. */
	readonly last?: { readonly form: Form; readonly seed: number };
}

/** One answer, with the id of its review in the log. */
export interface AnsweredItem {
	readonly item: SessionItem;
	readonly event: EventId;
	readonly at: Millis;
	readonly response: Response;
	readonly verdict: Verdict;
	readonly rating: Rating;
	readonly durationMillis: number;
	/** Where the key stood, in forms that have a place for it. */
	readonly keySlot?: KeySlot;
}

/** What can happen in a session. `event` is the id under which the log keeps it. */
export type SessionAction =
	| { readonly type: 'introduced' }
	| ({ readonly type: 'answer' } & Omit<AnsweredItem, 'item'>)
	| { readonly type: 'regrade'; readonly event: EventId; readonly rating: Rating }
	| {
			readonly type: 'overrule';
			readonly event: EventId;
			readonly verdict: Verdict;
			readonly rating: Rating;
	  }
	| { readonly type: 'set-aside'; readonly event: EventId; readonly target: AsideTarget }
	| { readonly type: 'next' }
	| { readonly type: 'stop' };

/** The fact being shown, the question, its verdict, or the end. */
export type Phase = 'intro' | 'question' | 'answered' | 'finished';

/** Where a session stands. */
export interface SessionState {
	readonly phase: Phase;
	/** Null only when finished. */
	readonly current: SessionItem | null;
	readonly upcoming: readonly SessionItem[];
	readonly answered: readonly AnsweredItem[];
}

/** A session as plain JSON: its plan, what has happened, and where that has led. */
export interface Session extends SessionState {
	readonly id: string;
	readonly startedAt: Millis;
	readonly plan: readonly SessionItem[];
	readonly actions: readonly SessionAction[];
}

/** How a session begins to show an item: a fact never met is shown before it is asked. */
export function openItem(upcoming: readonly SessionItem[]): Omit<SessionState, 'answered'> {
	const [current = null, ...rest] = upcoming;
	if (current === null) return { phase: 'finished', current, upcoming: [] };
	const phase = current.fresh && current.again === 0 ? 'intro' : 'question';
	return { phase, current, upcoming: rest };
}

/** A new session over a plan; finished at once if the plan is empty. */
export function startSession(id: string, startedAt: Millis, plan: readonly SessionItem[]): Session {
	return { id, startedAt, plan, actions: [], answered: [], ...openItem(plan) };
}
