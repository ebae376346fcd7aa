import type { Verdict } from '../answer/verdict.ts';
import type { BankId, CardId, FactId } from '../ids.ts';
import type { Form } from '../question/form.ts';
import type { Response } from '../question/question.ts';
import type { Millis, StudyDay } from '../time.ts';

/** Unique over devices: a device's own random name and a counter, made outside core. */
export type EventId = string & { readonly __event?: never };

/** The four FSRS ratings: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** The question as it stood on the screen: its stem and, for forms that have them, its options in order. */
export interface Shown {
	readonly stem: string;
	readonly options: readonly string[];
}

interface EventBase {
	readonly id: EventId;
	readonly at: Millis;
}

/** One answered question. `day` is the study day as it was lived, in `zone` with `rolloverHour`. */
export interface ReviewEvent extends EventBase {
	readonly kind: 'review';
	readonly card: CardId;
	readonly fact: FactId;
	readonly form: Form;
	readonly seed: number;
	readonly bank: BankId;
	readonly bankHash: string;
	readonly shown: Shown;
	readonly response: Response;
	readonly verdict: Verdict;
	readonly rating: Rating;
	readonly durationMillis: number;
	readonly day: StudyDay;
	readonly zone: string;
	readonly rolloverHour: number;
}

/** Takes back any other event; an undo itself cannot be undone. */
export interface UndoEvent extends EventBase {
	readonly kind: 'undo';
	readonly target: EventId;
}

/** Gives a review another verdict and rating; the latest one counts. */
export interface OverruleEvent extends EventBase {
	readonly kind: 'overrule';
	readonly target: EventId;
	readonly verdict: Verdict;
	readonly rating: Rating;
	readonly reason?: string;
}

/** Why a card is kept out of the queue. */
export type AsideReason = 'leech' | 'by-hand' | 'mistaken';

/** One card, or every card of a fact. */
export type AsideTarget =
	| { readonly card: CardId; readonly fact?: never }
	| { readonly fact: FactId; readonly card?: never };

/** Keeps a card, or all cards of a fact, out of the queue until a later restore. */
export type SetAsideEvent = EventBase &
	AsideTarget & { readonly kind: 'set-aside'; readonly reason: AsideReason };

/** Brings a card, or all cards of a fact, back into the queue; the later of set-aside and restore counts. */
export type RestoreEvent = EventBase & AsideTarget & { readonly kind: 'restore' };

/** What the append-only log holds. */
export type LogEvent = ReviewEvent | UndoEvent | OverruleEvent | SetAsideEvent | RestoreEvent;
