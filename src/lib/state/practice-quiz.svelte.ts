import { checkAnswer } from '#lib/core/answer/check.ts';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { BankId, TopicId } from '#lib/core/ids.ts';
import { askedAgain, questionOf } from '#lib/core/practice/ask.ts';
import { pickQuestions } from '#lib/core/practice/pick.ts';
import {
	currentAsk,
	type Quiz,
	type QuizAction,
	quizScore,
	type QuizScore,
	quizStep,
	startQuiz
} from '#lib/core/practice/quiz.ts';
import type { Form } from '#lib/core/question/form.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { ratingFor, selfGradedVerdict } from '#lib/core/session/rating.ts';
import type { App } from './app.ts';
import { FAILURE_WORDS, NO_STORAGE } from './failure-words.ts';
import { markedFacts } from './practice-marks.ts';
import { OVERRULED, reviewOf } from './study-review.ts';

/** What a quiz is to ask, and whether its answers count in the schedule. */
export interface QuizChoice {
	readonly bank: BankId;
	readonly topics: readonly TopicId[];
	readonly forms: readonly Form[];
	readonly count: number;
	readonly counts: boolean;
}

/** `empty`: the choice holds no question. */
export type QuizPhase = 'choosing' | 'loading' | 'empty' | Quiz['phase'];

const SEEDS = 1_000_000;

/** A quick quiz. Unless its answers count nothing is stored; where they do, each is stored before its verdict shows. */
export class QuizPractice {
	readonly #app: App;
	#quiz = $state.raw<Quiz>();
	#open = $state.raw<OpenBank>();
	#phase = $state<'choosing' | 'loading'>('choosing');
	#counts = $state(false);
	#isSaving = $state(false);
	#problem = $state<string>();
	/** What could not be stored yet, and what it leads to. */
	#unsaved = $state.raw<{ event: LogEvent; action: QuizAction }>();
	/** The review that an overruled verdict belongs to. */
	#lastReview: string | undefined;
	#shownAt = 0;
	readonly #question = $derived.by(() => {
		const ask = this.#quiz && currentAsk(this.#quiz);
		return ask && this.#open && questionOf(this.#open, ask);
	});

	constructor(app: App) {
		this.#app = app;
	}

	get phase(): QuizPhase {
		if (this.#quiz === undefined) return this.#phase;
		return this.#quiz.asks.length === 0 ? 'empty' : this.#quiz.phase;
	}

	get bank(): OpenBank | undefined {
		return this.#open;
	}

	get question(): Question | undefined {
		return this.#question;
	}

	/** In 'answered'. */
	get response(): Response | undefined {
		return this.phase === 'answered' ? this.#quiz?.answers.at(-1)?.response : undefined;
	}

	/** In 'answered'. */
	get verdict(): Verdict | undefined {
		return this.phase === 'answered' ? this.#quiz?.answers.at(-1)?.verdict : undefined;
	}

	get progress(): { readonly done: number; readonly total: number } {
		return { done: this.#quiz?.answers.length ?? 0, total: this.#quiz?.asks.length ?? 0 };
	}

	get score(): QuizScore | undefined {
		return this.#quiz && quizScore(this.#quiz);
	}

	/** Whether the answers count in the schedule. */
	get counts(): boolean {
		return this.#counts;
	}

	get saving(): boolean {
		return this.#isSaving;
	}

	/** An answer waits to be stored: `retry` does it. */
	get isUnsaved(): boolean {
		return this.#unsaved !== undefined;
	}

	/** What went wrong and what to do, in words. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Picks the questions and asks the first. */
	async start({ bank, topics, forms, count, counts }: QuizChoice): Promise<void> {
		this.#quiz = this.#problem = this.#unsaved = undefined;
		this.#phase = 'loading';
		this.#counts = counts;
		const { settings, banks, random } = this.#app;
		if (counts) await settings.whenReady();
		// An address that names no bank means the first on the shelf.
		const open = bank === '' ? (await banks.openShelf())[0] : await banks.open(bank);
		if (open === undefined) {
			this.#problem = banks.problem;
			this.#phase = 'choosing';
			return;
		}
		const seed = Math.floor(random() * SEEDS);
		const without = await markedFacts(this.#app);
		const picked = pickQuestions(open, { topics, forms, count, seed, without });
		this.#open = open;
		this.#begin(startQuiz(picked.map(({ ask }) => ask)));
	}

	/** 'question' → 'answered'; `null` is 'don't know'. */
	async answer(response: Response): Promise<void> {
		const [{ question }, open] = [this, this.#open];
		if (question === undefined || open === undefined) return;
		const verdict = checkAnswer(question, open.index, response);
		await this.#record(response, verdict, ratingFor(verdict));
	}

	/** 'question' → 'answered' for a flashcard, which the student grades. */
	async rate(rating: Rating): Promise<void> {
		if (this.question?.form === 'recall') await this.#record('', selfGradedVerdict(rating), rating);
	}

	/** In 'answered': counts a wrong answer as right. */
	async overrule(): Promise<void> {
		const shown = this.verdict?.shown;
		const verdict = { ...OVERRULED.right, ...(shown !== undefined && { shown }) };
		const action: QuizAction = { type: 'overrule', verdict };
		const target = this.#lastReview;
		if (!this.#counts || target === undefined) return this.#turn(action);
		const stamp = { id: this.#app.newId(), at: this.#app.now() };
		await this.#store({ ...stamp, kind: 'overrule', target, verdict, rating: 3 }, action);
	}

	/** 'answered' → the next question, or the end. */
	next(): void {
		this.#turn({ type: 'next' });
	}

	/** Ends the quiz here. */
	stop(): void {
		this.#turn({ type: 'stop' });
	}

	/** A quiz of those not right, each worded anew. */
	again(): void {
		const [score, open] = [this.score, this.#open];
		if (score === undefined || open === undefined) return;
		this.#begin(startQuiz(score.missed.map(({ ask }) => askedAgain(open, ask))));
	}

	/** Back to choosing. */
	leave(): void {
		this.#quiz = this.#problem = this.#unsaved = undefined;
		this.#phase = 'choosing';
	}

	/** Stores the answer that could not be stored. */
	async retry(): Promise<void> {
		if (this.#unsaved !== undefined) await this.#store(this.#unsaved.event, this.#unsaved.action);
	}

	#begin(quiz: Quiz): void {
		this.#quiz = quiz;
		this.#shownAt = this.#app.now();
	}

	async #record(response: Response, verdict: Verdict, rating: Rating): Promise<void> {
		const [{ question }, open] = [this, this.#open];
		if (this.phase !== 'question' || question === undefined || open === undefined) return;
		const action: QuizAction = { type: 'answer', response, verdict };
		if (!this.#counts) return this.#turn(action);
		const given = { response, verdict, rating, shownAt: this.#shownAt };
		const { event } = reviewOf(this.#app, open, question, given);
		this.#lastReview = event.id;
		await this.#store(event, action);
	}

	#turn(action: QuizAction): void {
		if (this.#quiz === undefined || this.isUnsaved || this.#isSaving) return;
		this.#quiz = quizStep(this.#quiz, action);
		this.#shownAt = this.#app.now();
	}

	/** The screen moves on only when it is stored. */
	async #store(event: LogEvent, action: QuizAction): Promise<void> {
		if (this.#isSaving) return;
		this.#isSaving = true;
		this.#problem = await this.#append(event);
		this.#isSaving = false;
		this.#unsaved = this.#problem === undefined ? undefined : { event, action };
		if (this.#problem === undefined) this.#turn(action);
	}

	/** Why it is not stored, in words; `undefined` when it is. */
	async #append(event: LogEvent): Promise<string | undefined> {
		try {
			const { db, log } = await this.#app.storage();
			const stored = await log.append(db, [event], this.#app.settings.current);
			return stored.ok ? undefined : FAILURE_WORDS[stored.reason];
		} catch {
			return NO_STORAGE;
		}
	}
}
