import { checkAnswer } from '#lib/core/answer/check.ts';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Fact } from '#lib/core/bank/fact.ts';
import type { Card } from '#lib/core/question/card.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { AsideReason, EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import type { MemoryState } from '#lib/core/schedule/memory-state.ts';
import { questionFor } from '#lib/core/session/question-for.ts';
import { ratingFor, selfGradedVerdict } from '#lib/core/session/rating.ts';
import type { AnsweredItem, Session, SessionAction } from '#lib/core/session/session.ts';
import { canUndo, step, undo } from '#lib/core/session/step.ts';
import type { StudyChoice } from '#lib/core/session/study-choice.ts';
import { progress } from '#lib/core/session/summary.ts';
import type { SessionRow } from '#lib/storage/database.ts';
import type { App } from './app.ts';
import { NO_STORAGE } from './failure-words.ts';
import { type Intervals, intervalsAfter } from '#lib/core/schedule/intervals.ts';
import type { StudyDay } from '#lib/core/time.ts';
import { type Ending, endingOf } from './study-ending.ts';
import { StudyKeeper } from './study-keeper.svelte.ts';
import { planStudy, statesAfter, type StudyPlan } from './study-plan.ts';
import { OVERRULED, reviewOf } from './study-review.ts';

/** `failed` has `problem` in words; `empty` means nothing is due or new in what was chosen. */
export type StudyPhase =
	'loading' | 'empty' | 'intro' | 'question' | 'answered' | 'finished' | 'failed';

/**
 * A study session: `const study = new StudySession(getApp())`, then `await study.start(choice)`.
 * Every answer is stored before the screen moves on; where storing fails, the answer is kept, `problem`
 * says so, and `retry` stores it. Methods called in a phase they do not belong to do nothing.
 */
export class StudySession {
	readonly #app: App;
	readonly #keeper: StudyKeeper;
	#plan = $state.raw<StudyPlan>();
	#session = $state.raw<Session>();
	#states: StudyPlan['states'] | undefined;
	/** The memory before each answer of this visit, for what other ratings would have given. */
	readonly #before: Record<EventId, MemoryState | undefined> = {};
	#problem = $state<string>();
	#shownAt = 0;
	/** The session that an answer not stored yet would lead to. */
	#unsavedSession: Session | undefined;
	readonly #question = $derived.by(() => {
		const { bank } = this;
		const [session, plan] = [this.#session, this.#plan];
		return bank && session && plan && questionFor(bank, session, plan.seenWrong);
	});

	constructor(app: App) {
		this.#app = app;
		this.#keeper = new StudyKeeper(app);
	}

	get phase(): StudyPhase {
		const session = this.#session;
		if (session === undefined) return this.#problem === undefined ? 'loading' : 'failed';
		return session.plan.length === 0 ? 'empty' : session.phase;
	}

	/** The bank of the current card: sources, entities and tables for the footnote. */
	get bank(): OpenBank | undefined {
		const item = this.#session?.current;
		return item ? this.#plan?.banks.get(item.bank) : undefined;
	}

	/** The current fact: what 'intro' shows, and the footnote's positions. */
	get fact(): Fact | undefined {
		const item = this.#session?.current;
		return item ? this.bank?.index.facts.get(item.fact) : undefined;
	}

	get card(): Card | undefined {
		const item = this.#session?.current;
		return item ? this.bank?.cards.get(item.card) : undefined;
	}

	/** The question on the screen in 'question' and 'answered'. */
	get question(): Question | undefined {
		return this.#question;
	}

	/** In 'answered': what was given and what the check found. */
	get response(): Response | undefined {
		return this.#answered?.response;
	}

	get verdict(): Verdict | undefined {
		return this.#answered?.verdict;
	}

	/** In 'answered': the rating that counts, changed by `rate`. */
	get rating(): Rating | undefined {
		return this.#answered?.rating;
	}

	/** Days until the card comes again for each rating; 0 is 'again in this session'. Not known after a reload. */
	get intervals(): Intervals | undefined {
		const [answered, item, { question }] = [this.#answered, this.#session?.current, this];
		if (question === undefined || !item) return undefined;
		if (answered && !(answered.event in this.#before)) return undefined;
		const before = answered ? this.#before[answered.event] : this.#states?.get(item.card);
		const day = this.#app.clock.dayOf(answered?.at ?? this.#app.now());
		return intervalsAfter(before, question, day, this.#app.settings.current);
	}

	/** Answered and planned questions, for the hairline. */
	get progress(): { readonly done: number; readonly total: number } {
		if (this.#session === undefined) return { done: 0, total: 0 };
		const { done, left } = progress(this.#session);
		return { done, total: done + left };
	}

	get canUndo(): boolean {
		return this.#session !== undefined && canUndo(this.#session);
	}

	/** True while an answer is being stored: buttons wait. */
	get saving(): boolean {
		return this.#keeper.isSaving;
	}

	/** An answer is waiting to be stored: show `problem` and a button for `retry`. */
	get isUnsaved(): boolean {
		return this.#keeper.unsaved !== undefined;
	}

	/** What went wrong and what to do, in words; `undefined` when all is well. */
	get problem(): string | undefined {
		return this.#problem ?? this.#keeper.problem;
	}

	/** In 'finished'. */
	get ending(): Ending | undefined {
		const [session, plan] = [this.#session, this.#plan];
		if (session?.phase !== 'finished' || plan === undefined) return undefined;
		return endingOf(session, this.#today, { ...plan, states: this.#states ?? plan.states });
	}

	/**
	 * Begins what was chosen (`{}` is everything due and new), or goes on with an unfinished session of the same
	 * choice; without a choice, with any unfinished session of this study day.
	 */
	async start(choice?: StudyChoice): Promise<void> {
		this.#session = undefined;
		this.#problem = undefined;
		try {
			if (!this.#app.settings.ready) await this.#app.settings.load();
			const plan = await planStudy(this.#app, await this.#keeper.open(), choice);
			void this.#app.health.load();
			if (plan.banks.size === 0) this.#problem = this.#app.banks.problem ?? NO_STORAGE;
			else this.#open(plan);
		} catch {
			this.#problem = NO_STORAGE;
		}
	}

	/** 'intro' → 'question': the fact has been read. */
	introduced(): void {
		this.#turn({ type: 'introduced' });
	}

	/** 'question' → 'answered': checks and stores the answer; `null` is 'don't know'. Flashcards: see `rate`. */
	async answer(response: Response): Promise<void> {
		const { question, bank } = this;
		if (question === undefined || bank === undefined) return;
		const verdict = checkAnswer(question, bank.index, response);
		await this.#record(response, verdict, ratingFor(verdict));
	}

	/** 'question' → 'answered': shows the answer; counts as Again. */
	async dontKnow(): Promise<void> {
		await this.answer(null);
	}

	/** In 'question' with form recall: the student's own grade. In 'answered': changes the rating. */
	async rate(rating: Rating): Promise<void> {
		if (this.phase === 'question' && this.question?.form === 'recall') {
			await this.#record('', selfGradedVerdict(rating), rating);
		} else if (this.#answered !== undefined && this.#answered.rating !== rating) {
			await this.#overrule(this.#answered.verdict, rating, 'regrade');
		}
	}

	/** In 'answered': 'I was right', or after a right verdict 'I was wrong'; logged. */
	async overrule(): Promise<void> {
		if (this.#answered === undefined) return;
		const { kind, shown } = this.#answered.verdict;
		const wasRight = kind === 'right' || kind === 'spelling';
		const verdict = { ...OVERRULED[wasRight ? 'wrong' : 'right'], ...(shown && { shown }) };
		await this.#overrule(verdict, wasRight ? 1 : 3, 'overrule');
	}

	/** Takes back the last answer and shows its question again; any number of times, also from 'finished'. */
	async undo(): Promise<void> {
		if (this.#session === undefined || !this.canUndo) return;
		const { session, events } = undo(this.#session);
		const undos = events.map((target): LogEvent => ({ ...this.#stamp(), kind: 'undo', target }));
		await this.#save(undos, session);
	}

	/** 'answered' → the next card, or 'finished'. */
	next(): void {
		this.#turn({ type: 'next' });
	}

	/** Keeps the current card out of sessions from now on ('mistaken': its whole fact), and goes to the next. */
	async setAside(reason: AsideReason): Promise<void> {
		const item = this.#session?.current;
		if (this.#session === undefined || !item) return;
		const target = reason === 'mistaken' ? { fact: item.fact } : { card: item.card };
		const event: LogEvent = { ...this.#stamp(), kind: 'set-aside', reason, ...target };
		const aside = step(this.#session, { type: 'set-aside', event: event.id, target });
		const session = aside.phase === 'answered' ? step(aside, { type: 'next' }) : aside;
		await this.#save([event], session);
	}

	/** Ends the session here, with its ending; what was answered counts. */
	stop(): void {
		this.#turn({ type: 'stop' });
	}

	/** Stores the answer that could not be stored. */
	async retry(): Promise<void> {
		const unsaved = this.#keeper.unsaved;
		const session = this.#unsavedSession;
		if (unsaved !== undefined && session !== undefined) await this.#save(unsaved.events, session);
	}

	get #today(): StudyDay {
		return this.#app.clock.dayOf(this.#app.now());
	}

	get #answered(): AnsweredItem | undefined {
		return this.#session?.phase === 'answered' ? this.#session.answered.at(-1) : undefined;
	}

	#stamp(): { id: string; at: number } {
		return { id: this.#app.newId(), at: this.#app.now() };
	}

	#open(plan: StudyPlan): void {
		this.#plan = plan;
		this.#states = plan.states;
		this.#session = plan.row.session;
		this.#shownAt = this.#app.now();
		void this.#keeper.keepPlace(this.#rowOf(plan.row.session));
	}

	/** Turns the page: nothing is lost if the session's place cannot be stored. */
	#turn(action: SessionAction): void {
		if (this.#session === undefined || this.saving || this.isUnsaved) return;
		const session = step(this.#session, action);
		if (session === this.#session) return;
		this.#session = session;
		this.#shownAt = this.#app.now();
		void this.#keeper.keepPlace(this.#rowOf(session));
	}

	#rowOf(session: Session): SessionRow | null {
		if (session.phase === 'finished' || this.#plan === undefined) return null;
		return { ...this.#plan.row, session };
	}

	async #record(response: Response, verdict: Verdict, rating: Rating): Promise<void> {
		const [session, question, bank] = [this.#session, this.question, this.bank];
		if (session?.phase !== 'question' || question === undefined || bank === undefined) return;
		const given = { response, verdict, rating, shownAt: this.#shownAt };
		const { event, action } = reviewOf(this.#app, bank, question, given);
		this.#before[event.id] = this.#states?.get(event.card);
		await this.#save([event], step(session, action));
	}

	async #overrule(verdict: Verdict, rating: Rating, type: 'overrule' | 'regrade'): Promise<void> {
		const [session, answered] = [this.#session, this.#answered];
		if (session === undefined || answered === undefined) return;
		const stamp = this.#stamp();
		const target = answered.event;
		const event: LogEvent = { ...stamp, kind: 'overrule', target, verdict, rating };
		await this.#save([event], step(session, { type, event: stamp.id, verdict, rating }));
	}

	/** The screen moves on only when all of it is stored. */
	async #save(events: readonly LogEvent[], session: Session): Promise<boolean> {
		if (this.saving) return false;
		this.#unsavedSession = session;
		const touched = await this.#keeper.save(events, this.#rowOf(session));
		if (touched === undefined) return false;
		this.#states = statesAfter(this.#states, touched);
		this.#session = session;
		if (session.phase !== 'answered') this.#shownAt = this.#app.now();
		return true;
	}
}
