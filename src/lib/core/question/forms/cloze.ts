import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Answer, ClozeQuestion } from '../question.ts';
import { answerSpan, sentenceWith, withSpan } from './sentence.ts';

/** What stands for the words left out. */
export const BLANK = '____';

/** Longest text a student is asked to fill in, in words. */
const MOST_WORDS = 4;

/** The statement with the answer left out; short answers only. */
export function buildCloze(asking: Asking): ClozeQuestion | undefined {
	const { card } = asking;
	const span = answerSpan(asking);
	if (!span) return undefined;
	const rest = sentenceWith(asking, '').toLowerCase();
	if (rest.includes(span.text.toLowerCase())) return undefined;
	if (card.answer.type === 'text' && span.text.split(' ').length > MOST_WORDS) return undefined;
	return {
		...questionBase(asking, sentenceWith(asking, BLANK)),
		form: 'cloze',
		sentence: withSpan(asking, span.text),
		key: span.text,
		answer: withWords(card.answer, span.text)
	};
}

/** The words left out are always right, also where the key is worded otherwise. */
function withWords(answer: Answer, words: string): Answer {
	return answer.type === 'text' ? { ...answer, accepts: [...answer.accepts, words] } : answer;
}
