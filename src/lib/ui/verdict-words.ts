import { plainText } from '#lib/core/bank/fact.ts';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Answer, Question, Response } from '#lib/core/question/question.ts';

type Sign = 'right' | 'partly' | 'wrong' | 'unknown';

/** The verdict in a word, with its sign. */
export const VERDICT_WORDS: Readonly<Record<Verdict['kind'], { sign: Sign; word: string }>> = {
	right: { sign: 'right', word: 'Right' },
	spelling: { sign: 'right', word: 'Right, but note the spelling' },
	partly: { sign: 'partly', word: 'Partly right' },
	wrong: { sign: 'wrong', word: 'Not quite' },
	unknown: { sign: 'unknown', word: 'Now you know' }
};

/** A longer key is marked in its row and said in the explanation: a third time would push the rows down. */
const SHORT = 36;
const SENTENCE_END = /(?<=[\p{Ll}\d’')]{2}[.!?])\s+(?=[\p{Lu}‘'])/u;

/** The first sentence; a full stop after initials or an abbreviation ends none. */
export function firstSentence(text: string): string {
	return text.split(SENTENCE_END)[0] ?? text;
}

/** The right answer in words, where the answer area does not show it already. */
export function rightAnswer(question: Question, verdict: Verdict): string | undefined {
	switch (question.form) {
		case 'order':
		case 'match':
		case 'classify':
		case 'multi-choice':
		case 'recall':
			return undefined;
		case 'reading':
			return question.options.length === 0
				? withUnit(verdict.shown ?? question.key, question.answer)
				: chosenAnswer(question.key, verdict);
		case 'choice':
			return chosenAnswer(question.key, verdict);
		case 'true-false':
			return verdict.kind === 'right' && question.key === 'true'
				? undefined
				: trueFalseAnswer(question.key);
		case 'number':
			return withUnit(verdict.shown ?? listed(question.key), question.answer);
		case 'cloze':
		case 'typed':
		case 'date':
			return verdict.shown ?? listed(question.key);
	}
}

function chosenAnswer(key: string, verdict: Verdict): string | undefined {
	return verdict.kind === 'right' || key.length > SHORT ? undefined : key;
}

function trueFalseAnswer(key: string): string {
	return key === 'true' ? 'True' : `False: ${key.replace(/^false:\s*/, '')}`;
}

function withUnit(figure: string, answer: Answer): string {
	const unit = answer.type === 'number' ? answer.unit : undefined;
	return unit === undefined || figure.includes(unit) || unit === '%' ? figure : `${figure} ${unit}`;
}

function listed(key: string | readonly string[]): string {
	return typeof key === 'string' ? key : key.join('; ');
}

/**
 * Why, in few sentences: what the check says, what proves the chosen option wrong, the explanation's first sentence
 * (the footnote has the rest). A sentence that another one contains is left out.
 */
export function reasons(
	question: Question,
	response: Response | undefined,
	verdict: Verdict
): string[] {
	const chosen =
		typeof response === 'string' ? [response] : Array.isArray(response) ? response : [];
	const proofs = question.distractors
		.filter((distractor) => chosen.includes(distractor.text))
		.map((distractor) => distractor.proof);
	const isChosen =
		question.form === 'choice' || (question.form === 'reading' && question.options.length > 0);
	const needless = verdict.kind === 'unknown' || (verdict.kind === 'right' && isChosen);
	const said = needless ? [] : [verdict.reason];
	const shown = question.form === 'true-false' ? plainText(question.claim) : undefined;
	const all = [...said, ...proofs, firstSentence(question.explanation)].map((text) => text.trim());
	return all.filter(
		(text, i) =>
			text !== '' &&
			text !== shown &&
			!all.some((other, j) => other.includes(text) && (other !== text || j < i))
	);
}
