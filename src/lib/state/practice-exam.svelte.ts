import type { BankId, FactId, TopicId } from '#lib/core/ids.ts';
import { questionOf } from '#lib/core/practice/ask.ts';
import { buildPaper } from '#lib/core/practice/build-paper.ts';
import { markPaper } from '#lib/core/practice/marks.ts';
import { deadlineOf, type Paper, type PaperMinutes, placesOf } from '#lib/core/practice/paper.ts';
import { type PaperAction, paperStep } from '#lib/core/practice/paper-step.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { Millis } from '#lib/core/time.ts';
import type { App } from './app.ts';
import { FAILURE_WORDS, NO_STORAGE } from './failure-words.ts';
import { markedFacts } from './practice-marks.ts';

/** What a mock examination is to be about. */
export interface ExamChoice {
	readonly bank: BankId;
	readonly topics: readonly TopicId[];
	readonly minutes: PaperMinutes;
}

/** `gone`: no such paper on this device. `empty`: the topics hold no question. */
export type ExamPhase = 'loading' | 'failed' | 'gone' | 'empty' | 'sitting' | 'handed-in';

const SEEDS = 1_000_000;

/** One mock examination: set or taken up again, sat against the clock, handed in, looked through. */
export class ExamPractice {
	readonly #app: App;
	#paper = $state.raw<Paper>();
	#open = $state.raw<OpenBank>();
	#trouble = $state<'failed' | 'gone' | 'empty'>();
	#problem = $state<string>();
	/** Writes go one after the other, the latest paper last. */
	#writing: Promise<void> = Promise.resolve();
	#isUnsaved = $state(false);
	readonly #questions = $derived.by(() => {
		const [open, paper] = [this.#open, this.#paper];
		return open && paper ? paper.items.map((item) => questionOf(open, item)) : [];
	});

	constructor(app: App) {
		this.#app = app;
	}

	get phase(): ExamPhase {
		if (this.#trouble !== undefined) return this.#trouble;
		if (this.#paper === undefined) return 'loading';
		return this.#paper.handedInAt === null ? 'sitting' : 'handed-in';
	}

	get paper(): Paper | undefined {
		return this.#paper;
	}

	get bank(): OpenBank | undefined {
		return this.#open;
	}

	/** The question of each item; `undefined` where the bank no longer has it. */
	get questions(): readonly (Question | undefined)[] {
		return this.#questions;
	}

	/** The bank was corrected since the paper was set. */
	get isRevised(): boolean {
		const [paper, open] = [this.#paper, this.#open];
		return paper !== undefined && open !== undefined && paper.bankHash !== open.index.bank.hash;
	}

	/** The latest answer waits to be stored: `retry` does it. */
	get isUnsaved(): boolean {
		return this.#isUnsaved;
	}

	/** What went wrong and what to do, in words. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Sets a paper and keeps it before the clock is shown; its id, or `undefined` where that failed. */
	async set(choice: ExamChoice): Promise<string | undefined> {
		this.#trouble = this.#problem = undefined;
		const open = await this.#app.banks.open(choice.bank);
		if (open === undefined) return this.#fail(this.#app.banks.problem);
		const wish = { id: this.#app.newId(), seed: Math.floor(this.#app.random() * SEEDS) };
		const topics = [...choice.topics];
		const { minutes } = choice;
		const startedAt = this.#app.now();
		const without = await markedFacts(this.#app);
		const paper = buildPaper(open, { ...wish, topics, minutes, startedAt, without });
		if (placesOf(paper) === 0) {
			this.#trouble = 'empty';
			return undefined;
		}
		[this.#open, this.#paper] = [open, paper];
		await this.#write(true);
		return paper.id;
	}

	/** Takes up a paper of this device; one whose time has run out meanwhile is handed in as it stood. */
	async open(id: string): Promise<void> {
		this.#trouble = this.#problem = undefined;
		try {
			const { db, practice } = await this.#app.storage();
			const paper = await practice.getPaper(db, id);
			const open = paper && (await this.#app.banks.open(paper.bank));
			if (paper === undefined) this.#trouble = 'gone';
			else if (open === undefined) this.#fail(this.#app.banks.problem);
			else {
				[this.#open, this.#paper] = [open, paper];
				this.checkTime();
			}
		} catch {
			this.#fail(NO_STORAGE);
		}
	}

	/** Milliseconds until the paper must be handed in; never below 0. */
	left(): Millis {
		return this.#paper ? Math.max(0, deadlineOf(this.#paper) - this.#app.now()) : 0;
	}

	/** Hands in when time is up; says whether it was. */
	checkTime(): boolean {
		if (this.phase !== 'sitting' || this.left() > 0) return false;
		this.handIn();
		return true;
	}

	answer(place: number, response: Response): void {
		// A plain copy: the store cannot keep a proxy.
		const plain = $state.snapshot(response) as Response;
		this.#step({ type: 'answer', place, response: plain, at: this.#app.now() });
	}

	write(essay: number, text: string): void {
		this.#step({ type: 'write', essay, text, at: this.#app.now() });
	}

	flag(place: number): void {
		this.#step({ type: 'flag', place });
	}

	go(place: number): void {
		this.#step({ type: 'go', place });
	}

	tick(essay: number, fact: FactId): void {
		this.#step({ type: 'tick', essay, fact });
	}

	handIn(): void {
		const [open, paper] = [this.#open, this.#paper];
		if (open === undefined || paper === undefined) return;
		this.#step({ type: 'hand-in', results: markPaper(open, paper), at: this.#app.now() });
	}

	/** Stores what could not be stored. */
	retry(): void {
		void this.#write();
	}

	#fail(problem: string | undefined): undefined {
		this.#trouble = 'failed';
		this.#problem = problem;
	}

	#step(action: PaperAction): void {
		if (this.#paper === undefined) return;
		const after = paperStep(this.#paper, action);
		if (after === this.#paper) return;
		this.#paper = after;
		void this.#write();
	}

	#write(fresh = false): Promise<void> {
		this.#writing = this.#writing.then(() => this.#store(fresh));
		return this.#writing;
	}

	/** Keeps the paper as it stands by now; where another tab has handed it in, that is shown. */
	async #store(fresh: boolean): Promise<void> {
		const paper = this.#paper;
		if (paper === undefined) return;
		try {
			const { db, practice } = await this.#app.storage();
			const stored = await practice.putPaper(db, paper, { fresh });
			this.#isUnsaved = !stored.ok;
			this.#problem = stored.ok ? undefined : FAILURE_WORDS[stored.reason];
			if (!stored.ok || this.#paper !== paper) return;
			if (stored.value === undefined) this.#trouble = 'gone';
			else if (stored.value !== paper) this.#paper = stored.value;
		} catch {
			this.#isUnsaved = true;
			this.#problem = NO_STORAGE;
		}
	}
}
