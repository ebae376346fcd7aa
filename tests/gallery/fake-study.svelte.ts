import { checkAnswer } from '../../src/lib/core/answer/check.ts';
import type { Verdict } from '../../src/lib/core/answer/verdict.ts';
import type { Card } from '../../src/lib/core/question/card.ts';
import type { Form } from '../../src/lib/core/question/form.ts';
import { generate } from '../../src/lib/core/question/generate.ts';
import type { OpenBank } from '../../src/lib/core/question/open-bank.ts';
import type { Question, Response } from '../../src/lib/core/question/question.ts';
import type { Rating } from '../../src/lib/core/schedule/event.ts';
import type { EndingModel, StudyModel } from '../../src/lib/ui/study/study-model.ts';

export type FakePhase = StudyModel['phase'];

interface Wish {
	readonly form: Form;
	readonly phase: FakePhase;
	/** 'right', 'wrong', 'unknown', or the words to answer with. */
	readonly answer: string;
	/** Which of the cards that have the form. */
	readonly nth: number;
}

function nthQuestion(bank: OpenBank, form: Form, nth: number): Question | undefined {
	let left = nth;
	for (const id of bank.cards.keys()) {
		const question = generate(bank, id, form, nth + 1);
		if (question && left-- === 0) return question;
	}
	return undefined;
}

/** A study session that keeps nothing: the real bank and the real check, in the phase wished for. */
export class FakeStudy implements StudyModel {
	readonly bank: OpenBank;
	readonly card: Card | undefined;
	readonly question: Question | undefined;
	readonly intervals = { 1: 0, 2: 1, 3: 4, 4: 16 };
	readonly canUndo = true;
	readonly saving = false;
	readonly isUnsaved = false;
	readonly problem = undefined;
	phase = $state<FakePhase>('question');
	response = $state.raw<Response>();
	verdict = $state.raw<Verdict>();
	rating = $state<Rating>();

	constructor(bank: OpenBank, { form, phase, answer, nth }: Wish) {
		this.bank = bank;
		this.question = nthQuestion(bank, form, nth);
		this.card = this.question && bank.cards.get(this.question.card);
		this.phase = phase;
		if (phase === 'answered') void this.answer(this.#given(answer));
	}

	get fact() {
		return this.card && this.bank.index.facts.get(this.card.fact);
	}

	get progress() {
		return { done: this.phase === 'finished' ? 24 : 9, total: 24 };
	}

	get ending(): EndingModel {
		const [a, b, c] = this.bank.index.bank.facts;
		const again = [a, b, c].filter((fact) => fact !== undefined);
		return {
			answered: 24,
			right: 19,
			partly: 2,
			wrong: 3,
			met: again.slice(0, 2),
			again,
			minutes: 8.6,
			left: 0,
			next: { inDays: 1, due: 12 },
			leeches: 0
		};
	}

	#given(answer: string): Response {
		const { question } = this;
		if (!question || answer === 'unknown') return null;
		if (answer !== 'right' && answer !== 'wrong') return answer;
		const right = answer === 'right';
		switch (question.form) {
			case 'choice':
			case 'reading':
				return right ? question.key : (question.distractors[0]?.text ?? '1');
			case 'multi-choice':
				return right ? question.key : question.options.slice(0, 2);
			case 'order':
				return right ? question.key : question.items;
			case 'match':
			case 'classify':
				return right
					? question.key
					: Object.fromEntries(question.prompts.map((p) => [p, question.options[0] ?? '']));
			case 'true-false':
				return right ? question.key : 'false: Leningrad';
			default:
				return right ? question.key : 'Pyatakov';
		}
	}

	async answer(response: Response) {
		if (!this.question) return;
		this.response = response;
		this.verdict = checkAnswer(this.question, this.bank.index, response);
		this.phase = 'answered';
		this.rating = 1;
	}

	async introduced() {
		this.phase = 'question';
	}

	dontKnow() {
		return this.answer(null);
	}

	async rate(rating: Rating) {
		this.rating = rating;
	}

	async overrule() {
		this.verdict = { kind: 'right', share: 1, reason: 'You judged it right.' };
	}

	async undo() {
		this.verdict = undefined;
		this.response = undefined;
		this.phase = 'question';
	}

	async next() {
		this.phase = 'finished';
	}

	async setAside() {
		this.phase = 'finished';
	}

	async stop() {
		this.phase = 'finished';
	}

	async retry() {}
}
