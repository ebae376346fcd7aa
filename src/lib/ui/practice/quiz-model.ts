import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { BankIndex } from '#lib/core/bank/bank.ts';
import type { Card } from '#lib/core/question/card.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { QuizScore } from '#lib/core/practice/quiz.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { Rating } from '#lib/core/schedule/event.ts';

/** What the quiz screen reads and does. */
export interface QuizModel {
	readonly phase: 'choosing' | 'loading' | 'empty' | 'question' | 'answered' | 'finished';
	readonly bank:
		{ readonly index: BankIndex; readonly cards: ReadonlyMap<CardId, Card> } | undefined;
	readonly question: Question | undefined;
	readonly response: Response | undefined;
	readonly verdict: Verdict | undefined;
	readonly progress: { readonly done: number; readonly total: number };
	readonly score: QuizScore | undefined;
	/** Whether the answers count in the schedule. */
	readonly counts: boolean;
	readonly saving: boolean;
	readonly isUnsaved: boolean;
	readonly problem: string | undefined;
	answer(response: Response): Promise<void>;
	rate(rating: Rating): Promise<void>;
	overrule(): Promise<void>;
	next(): void;
	stop(): void;
	again(): void;
	retry(): Promise<void>;
}
