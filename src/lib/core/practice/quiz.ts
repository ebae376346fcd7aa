import type { Verdict } from '../answer/verdict.ts';
import type { Response } from '../question/question.ts';
import type { Ask } from './ask.ts';

/** An answer of a quiz. */
export interface QuizAnswer {
	readonly ask: Ask;
	readonly response: Response;
	readonly verdict: Verdict;
}

/** A quiz: what is asked, what was answered, and whether the verdict of the last answer is on the screen. */
export interface Quiz {
	readonly asks: readonly Ask[];
	readonly answers: readonly QuizAnswer[];
	readonly phase: 'question' | 'answered' | 'finished';
}

/** What can happen in a quiz. */
export type QuizAction =
	| { readonly type: 'answer'; readonly response: Response; readonly verdict: Verdict }
	| { readonly type: 'overrule'; readonly verdict: Verdict }
	| { readonly type: 'next' }
	| { readonly type: 'stop' };

/** How a quiz came out. */
export interface QuizScore {
	readonly asked: number;
	readonly right: number;
	readonly partly: number;
	/** Answers not fully right, in the order given. */
	readonly missed: readonly QuizAnswer[];
}

/** A quiz at its first question; finished at once where there is none. */
export function startQuiz(asks: readonly Ask[]): Quiz {
	return { asks, answers: [], phase: asks.length === 0 ? 'finished' : 'question' };
}

/** What is being asked, or was just answered; `undefined` at the end. */
export function currentAsk({ asks, answers, phase }: Quiz): Ask | undefined {
	if (phase === 'finished') return undefined;
	return phase === 'answered' ? answers.at(-1)?.ask : asks[answers.length];
}

/** The quiz after an action; one out of its phase changes nothing. */
export function quizStep(quiz: Quiz, action: QuizAction): Quiz {
	const { asks, answers, phase } = quiz;
	if (action.type === 'stop') return { ...quiz, phase: 'finished' };
	const ask = currentAsk(quiz);
	if (action.type === 'answer') {
		if (phase !== 'question' || ask === undefined) return quiz;
		const { response, verdict } = action;
		return { ...quiz, answers: [...answers, { ask, response, verdict }], phase: 'answered' };
	}
	const last = answers.at(-1);
	if (phase !== 'answered' || last === undefined) return quiz;
	if (action.type === 'overrule') {
		return { ...quiz, answers: answers.with(-1, { ...last, verdict: action.verdict }) };
	}
	return { ...quiz, phase: answers.length < asks.length ? 'question' : 'finished' };
}

/** Counts right and partly right answers, and names those to look at again. */
export function quizScore({ answers }: Quiz): QuizScore {
	const isRight = ({ verdict: { kind } }: QuizAnswer) => kind === 'right' || kind === 'spelling';
	return {
		asked: answers.length,
		right: answers.filter(isRight).length,
		partly: answers.filter(({ verdict }) => verdict.kind === 'partly').length,
		missed: answers.filter((answer) => !isRight(answer))
	};
}
