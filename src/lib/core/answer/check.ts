import type { BankIndex } from '../bank/bank.ts';
import type {
	ChoiceQuestion,
	Question,
	ReadingQuestion,
	Response,
	TrueFalseQuestion
} from '../question/question.ts';
import { checkGrid, checkOrder, checkTicks } from './check-arrangement.ts';
import { checkSteps } from './check-steps.ts';
import { checkList, checkTyped } from './check-typed.ts';
import { fold } from './fold.ts';
import { splitList } from './list.ts';
import { listTargets } from './name-targets.ts';
import type { Verdict } from './verdict.ts';
import { whyTrue } from './why-true.ts';

/** What a student hears who answers 'don't know'. */
const UNKNOWN = 'You said you did not know. Read the answer and its source once.';

/** What stands between the steps of a sequence written in one line. */
const STEPS_APART = /[;\n→]|->/;

/** The share of a false sentence found false but not put right: less than half, so it comes again. */
const FOUND_FALSE = 0.4;

/**
 * Checks any response to any question and says why, in a sentence for the student. `null` is 'don't know'; a response
 * of another shape than the form takes is wrong, and the reason says what was expected.
 */
export function checkAnswer(question: Question, index: BankIndex, response: Response): Verdict {
	if (response === null)
		return { kind: 'unknown', share: 0, reason: UNKNOWN, shown: shownKey(question) };
	switch (question.form) {
		case 'choice':
			return typeof response === 'string'
				? checkChoice(question, response)
				: misshapen('one option');
		case 'reading':
			return checkReading(question, index, response);
		case 'multi-choice':
			return asList(response, (given) => checkTicks(question, given));
		case 'order':
			return asList(response, (given) => checkOrder(question, given));
		case 'match':
		case 'classify':
			return isGrid(response) ? checkGrid(question, response) : misshapen('an option for each row');
		case 'true-false':
			return typeof response === 'string'
				? checkTrueFalse(question, response, index)
				: misshapen('true, or false and a correction');
		default:
			return checkFree(question, index, response);
	}
}

/** A reading is answered by an option or by a figure. */
function checkReading(
	question: ReadingQuestion,
	index: BankIndex,
	response: Exclude<Response, null>
): Verdict {
	if (typeof response !== 'string') return misshapen('one answer');
	return question.options.length > 0
		? checkChoice(question, response)
		: checkTyped(question.answer, response, question.key, index, question.stem);
}

function checkChoice(question: ChoiceQuestion | ReadingQuestion, response: string): Verdict {
	const shown = question.key;
	if (fold(response) === fold(question.key)) {
		return { kind: 'right', share: 1, reason: `‘${shown}’ is right.`, shown };
	}
	const chosen = question.distractors.find((d) => fold(d.text) === fold(response));
	const reason = chosen?.proof ?? `‘${response.trim()}’ is not one of the options.`;
	return { kind: 'wrong', share: 0, reason, shown };
}

function checkTrueFalse(question: TrueFalseQuestion, response: string, index: BankIndex): Verdict {
	const truth = question.key === 'true';
	const [said = '', ...rest] = response.split(':');
	const saysTrue = fold(said) === 'true';
	if (!saysTrue && fold(said) !== 'false') return misshapen('true, or false and a correction');
	if (truth) {
		return saysTrue
			? { kind: 'right', share: 1, reason: whyTrue(question, index), shown: 'True' }
			: { kind: 'wrong', share: 0, reason: whyTrue(question, index), shown: 'True' };
	}
	const key = question.key.replace(/^false: /, '');
	const wrong = question.distractors[0]?.proof ?? '';
	if (saysTrue)
		return { kind: 'wrong', share: 0, reason: `It is false. ${wrong}`.trim(), shown: key };
	const correction = rest.join(':').trim();
	if (correction === '') return foundFalse('It is false; say also what is right.', key);
	const verdict = checkTyped(question.answer, correction, key, index, question.stem);
	if (verdict.share === 1) return verdict;
	return foundFalse(`It is false, but the correction is not right. ${verdict.reason}`, key);
}

function foundFalse(reason: string, shown: string): Verdict {
	return { kind: 'partly', share: FOUND_FALSE, reason, shown };
}

function checkFree(
	question: Exclude<
		Question,
		{ form: 'choice' | 'reading' | 'multi-choice' | 'order' | 'match' | 'classify' | 'true-false' }
	>,
	index: BankIndex,
	response: Exclude<Response, null>
): Verdict {
	if (isGrid(response)) return misshapen('a text');
	if (question.form === 'recall' && question.answer.type !== 'list') {
		return checkRecall(question, index, response);
	}
	if (question.answer.type === 'list') {
		const given = typeof response === 'string' ? splitList(response) : response;
		const { members, accepts } = question.answer;
		const targets = listTargets(index, members, accepts);
		return { ...checkList(given, targets, index), shown: shownKey(question) };
	}
	const text = typeof response === 'string' ? response : response.join(', ');
	return checkTyped(question.answer, text, shownKey(question), index, question.stem);
}

/** A flashcard is graded by the student; a written answer is read as the card's other forms read it. */
function checkRecall(
	question: Question & { form: 'recall' },
	index: BankIndex,
	response: string | readonly string[]
): Verdict {
	const { answer } = question;
	const shown = shownKey(question);
	if (answer.type === 'sequence') {
		const given = typeof response === 'string' ? response.split(STEPS_APART) : response;
		return { ...checkSteps(given, answer.steps), shown };
	}
	const text = typeof response === 'string' ? response : response.join(', ');
	if (answer.type !== 'stances') return checkTyped(answer, text, shown, index, question.stem);
	const written = { type: 'text', text: shown, accepts: question.accepts } as const;
	return checkTyped(written, text, shown, index);
}

function shownKey(question: Question): string {
	const { key } = question;
	if (typeof key === 'string') return key.replace(/^false: /, '');
	if (Array.isArray(key)) return (key as readonly string[]).join(', ');
	return Object.entries(key)
		.map(([prompt, value]) => `${prompt}: ${value}`)
		.join('; ');
}

function asList(
	response: Exclude<Response, null>,
	check: (given: readonly string[]) => Verdict
): Verdict {
	if (isGrid(response)) return misshapen('a list of options');
	return check(typeof response === 'string' ? splitList(response) : response);
}

function isGrid(response: Exclude<Response, null>): response is Readonly<Record<string, string>> {
	return typeof response === 'object' && !Array.isArray(response);
}

function misshapen(expected: string): Verdict {
	return { kind: 'wrong', share: 0, reason: `This question takes ${expected}.` };
}
