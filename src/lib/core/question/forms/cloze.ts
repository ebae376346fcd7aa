import { checkTyped } from '../../answer/check-typed.ts';
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
	const { words, unit } = apart(card.answer, span.text);
	const rest = sentenceWith(asking, '').toLowerCase();
	if (rest.includes(words.toLowerCase())) return undefined;
	if (card.answer.type === 'text' && words.split(' ').length > MOST_WORDS) return undefined;
	const answer = withWords(card.answer, words);
	if (checkTyped(answer, words, card.key, asking.open.index).kind !== 'right') return undefined;
	return {
		...questionBase(asking, sentenceWith(asking, `${BLANK}${unit}`)),
		form: 'cloze',
		sentence: withSpan(asking, words, unit),
		key: words,
		answer
	};
}

/** The words to be left out, and the unit that stays in the sentence after them. */
function apart(answer: Answer, text: string): { words: string; unit: string } {
	if (answer.type !== 'number') return { words: text, unit: '' };
	const [, words = text, unit = ''] =
		/^(.+?)((?: per cent| percentage points|%)?)$/.exec(text) ?? [];
	return { words, unit };
}

/** The words left out are always right, also where the key is worded otherwise. */
function withWords(answer: Answer, words: string): Answer {
	return answer.type === 'text' ? { ...answer, accepts: [...answer.accepts, words] } : answer;
}
