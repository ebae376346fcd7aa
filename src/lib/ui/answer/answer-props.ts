import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Question, Response } from '#lib/core/question/question.ts';

/** The id of the form on the screen: the main button stands elsewhere and submits it. */
export const ANSWER_FORM = 'answer';

/** What every answer component takes. */
export interface AnswerProps<Q extends Question> {
	question: Q;
	/** What was answered, once it was; `null` is 'don't know'. */
	given?: Response | undefined;
	/** Set once the answer was checked: the component then shows what was right and wrong. */
	verdict?: Verdict | undefined;
	onanswer: (response: Response) => void;
}

/** How one part of an answer turned out, as a sign and a word. */
export interface PartMark {
	readonly sign: 'right' | 'partly' | 'wrong';
	readonly word: string;
}
