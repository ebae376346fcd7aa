import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Fact } from '#lib/core/bank/fact.ts';
import type { BankId, FactId, TopicId } from '#lib/core/ids.ts';
import type { Card } from '#lib/core/question/card.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { AsideReason, Rating } from '#lib/core/schedule/event.ts';
import type { StudyDay } from '#lib/core/time.ts';
import type { App } from './app.ts';
import type { OpenBank } from './banks.svelte.ts';

/** `failed` has `problem` in words; `empty` means nothing is due or new in what was chosen. */
export type StudyPhase =
	'loading' | 'empty' | 'intro' | 'question' | 'answered' | 'finished' | 'failed';

/** What to study: nothing given means all banks; a topic or facts need their bank. */
export interface StudyChoice {
	readonly bank?: BankId;
	readonly topic?: TopicId;
	readonly facts?: readonly FactId[];
	/** At most this many new cards, instead of what the day still allows. */
	readonly newCards?: number;
}

/** How a session went. */
export interface Ending {
	readonly answered: number;
	readonly right: number;
	readonly partly: number;
	readonly wrong: number;
	/** Facts met for the first time. */
	readonly met: readonly Fact[];
	/** Facts that were failed: what to see again. */
	readonly again: readonly Fact[];
	readonly minutes: number;
	/** The next day something is due, and how much is due then. */
	readonly next:
		{ readonly day: StudyDay; readonly inDays: number; readonly due: number } | undefined;
	/** Cards set aside as leeches in this session's queue. */
	readonly leeches: number;
}

/**
 * A study session: `const study = new StudySession(getApp())`, then `await study.start(choice)`.
 * Every answer is stored before the screen moves on; where storing fails, the answer is kept, `problem`
 * says so, and `retry` stores it. Methods called in a phase they do not belong to do nothing.
 */
export class StudySession {
	readonly #app: App;
	#phase = $state<StudyPhase>('loading');
	#saving = $state(false);
	#problem = $state<string>();

	constructor(app: App) {
		this.#app = app;
	}

	get phase(): StudyPhase {
		return this.#phase;
	}

	/** The bank of the current card: sources, entities and tables for the footnote. */
	get bank(): OpenBank | undefined {
		return undefined;
	}

	/** The current fact: what 'intro' shows, and the footnote's positions. */
	get fact(): Fact | undefined {
		return undefined;
	}

	get card(): Card | undefined {
		return undefined;
	}

	/** The question on the screen in 'question' and 'answered'. */
	get question(): Question | undefined {
		return undefined;
	}

	/** In 'answered': what was given and what the check found. */
	get response(): Response | undefined {
		return undefined;
	}

	get verdict(): Verdict | undefined {
		return undefined;
	}

	/** In 'answered': the rating that counts, changed by `rate`. */
	get rating(): Rating | undefined {
		return undefined;
	}

	/** Days until the card comes again for each rating; 0 is 'again in this session'. */
	get intervals(): Readonly<Record<Rating, number>> | undefined {
		return undefined;
	}

	/** Answered and planned questions, for the hairline. */
	get progress(): { readonly done: number; readonly total: number } {
		return { done: 0, total: 0 };
	}

	get canUndo(): boolean {
		return false;
	}

	/** True while an answer is being stored: buttons wait. */
	get saving(): boolean {
		return this.#saving;
	}

	/** What went wrong and what to do, in words; `undefined` when all is well. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** In 'finished'. */
	get ending(): Ending | undefined {
		return undefined;
	}

	/** Goes on with an unfinished session when no choice is given or the choice is the same; else begins one. */
	async start(choice?: StudyChoice): Promise<void> {
		void choice;
		await this.#app.banks.load();
	}

	/** 'intro' → 'question': the fact has been read. */
	async introduced(): Promise<void> {}

	/** 'question' → 'answered': checks and stores the answer. Recall questions are answered by `rate`. */
	async answer(response: Response): Promise<void> {
		void response;
	}

	/** 'question' → 'answered': shows the answer; counts as Again. */
	async dontKnow(): Promise<void> {}

	/** In 'question' with form recall: the student's own grade. In 'answered': changes the rating. */
	async rate(rating: Rating): Promise<void> {
		void rating;
	}

	/** In 'answered': 'I was right' (or, after a right verdict, 'I was wrong'); logged. */
	async overrule(): Promise<void> {}

	/** Takes back the last answer and shows its question again; any number of times, also from 'finished'. */
	async undo(): Promise<void> {}

	/** 'answered' → the next card, or 'finished'. */
	async next(): Promise<void> {}

	/** Keeps the current card out of sessions from now on, and goes to the next. */
	async setAside(reason: AsideReason): Promise<void> {
		void reason;
	}

	/** Ends the session here, with its ending; what was answered counts. */
	async stop(): Promise<void> {}

	/** Stores the answer that could not be stored. */
	async retry(): Promise<void> {}
}
