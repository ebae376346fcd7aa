import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { BankIndex } from '#lib/core/bank/bank.ts';
import type { Fact } from '#lib/core/bank/fact.ts';
import type { Card } from '#lib/core/question/card.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { AsideReason, Rating } from '#lib/core/schedule/event.ts';

/** How a session went, as its last page tells it. */
export interface EndingModel {
	readonly answered: number;
	readonly right: number;
	readonly partly: number;
	readonly wrong: number;
	readonly met: readonly Fact[];
	readonly again: readonly Fact[];
	readonly minutes: number;
	/** Cards that are due today still. */
	readonly left: number;
	readonly next: { readonly inDays: number; readonly due: number } | undefined;
	readonly leeches: number;
}

/** What the study screen reads and does; the session of `state` is one, a fixture another. */
export interface StudyModel {
	readonly phase: 'loading' | 'empty' | 'intro' | 'question' | 'answered' | 'finished' | 'failed';
	readonly bank: { readonly index: BankIndex } | undefined;
	readonly fact: Fact | undefined;
	readonly card: Card | undefined;
	readonly question: Question | undefined;
	readonly response: Response | undefined;
	readonly verdict: Verdict | undefined;
	readonly rating: Rating | undefined;
	readonly intervals: Readonly<Record<Rating, number>> | undefined;
	readonly progress: { readonly done: number; readonly total: number };
	readonly canUndo: boolean;
	readonly saving: boolean;
	/** An answer is waiting to be stored: `retry` does it. */
	readonly isUnsaved: boolean;
	/** What went wrong and what to do, in words. */
	readonly problem: string | undefined;
	readonly ending: EndingModel | undefined;
	introduced(): Promise<void> | void;
	answer(response: Response): Promise<void>;
	dontKnow(): Promise<void>;
	rate(rating: Rating): Promise<void>;
	overrule(): Promise<void>;
	undo(): Promise<void>;
	next(): Promise<void> | void;
	setAside(reason: AsideReason): Promise<void>;
	stop(): Promise<void> | void;
	retry(): Promise<void>;
}
