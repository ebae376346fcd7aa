import type { BankIndex } from '#lib/core/bank/bank.ts';
import type { Card } from '#lib/core/question/card.ts';
import type { CardId, FactId } from '#lib/core/ids.ts';
import type { Paper } from '#lib/core/practice/paper.ts';
import type { Question, Response } from '#lib/core/question/question.ts';

/** What the examination's screens read and do. */
export interface ExamModel {
	readonly phase: 'loading' | 'failed' | 'gone' | 'empty' | 'sitting' | 'handed-in';
	readonly paper: Paper | undefined;
	readonly bank:
		{ readonly index: BankIndex; readonly cards: ReadonlyMap<CardId, Card> } | undefined;
	/** The question of each item; `undefined` where the bank no longer has it. */
	readonly questions: readonly (Question | undefined)[];
	/** The bank was corrected since the paper was set. */
	readonly isRevised: boolean;
	readonly isUnsaved: boolean;
	readonly problem: string | undefined;
	/** Milliseconds until the paper must be handed in. */
	left(): number;
	answer(place: number, response: Response): void;
	write(essay: number, text: string): void;
	flag(place: number): void;
	go(place: number): void;
	tick(essay: number, fact: FactId): void;
	handIn(): void;
	retry(): void;
}
