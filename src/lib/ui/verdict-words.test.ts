import { expect, test } from 'vitest';
import {
	choiceQuestion,
	numberQuestion,
	trueFalseQuestion
} from '../../../tests/support/questions.ts';
import { firstSentence, reasons, rightAnswer } from './verdict-words.ts';

const wrong = {
	kind: 'wrong',
	share: 0,
	reason: '1931 is when it closed.',
	shown: '1930'
} as const;

test('a sentence ends at its full stop, not at initials, abbreviations or figures', () => {
	expect(firstSentence('L. K. Ramzin met them in Oct. 1928. Others did not.')).toBe(
		'L. K. Ramzin met them in Oct. 1928.'
	);
	expect(firstSentence('It had some 2,000 members.')).toBe('It had some 2,000 members.');
});

test('the proof of the chosen option is said once, though the check says it too', () => {
	const question = {
		...choiceQuestion,
		distractors: [{ text: '1931', proof: '1931 is when it closed.' }]
	};
	const said = reasons(question, '1931', wrong);
	expect(said.filter((text) => text.includes('1931 is when it closed'))).toHaveLength(1);
	expect(said.at(-1)).toBe(firstSentence(question.explanation));
});

test('the proof of an option that was not chosen is not said', () => {
	const said = reasons(choiceQuestion, '1929', { ...wrong, reason: 'Not that year.' });
	expect(said.join(' ')).not.toContain('1928');
});

test('after "don’t know" there is no blame, only the explanation', () => {
	const said = reasons(choiceQuestion, null, { kind: 'unknown', share: 0, reason: 'You said so.' });
	expect(said).toEqual([firstSentence(choiceQuestion.explanation)]);
});

test('the right answer is left to the row of a choice that was right', () => {
	expect(rightAnswer(choiceQuestion, { kind: 'right', share: 1, reason: '' })).toBeUndefined();
	expect(rightAnswer(choiceQuestion, wrong)).toBe(choiceQuestion.key);
});

test('figures come with their unit, and a false sentence with its correction', () => {
	expect(rightAnswer(numberQuestion, { ...wrong, shown: '13' })).toBe('13 days');
	expect(rightAnswer(trueFalseQuestion, wrong)).toBe('False: Moscow');
});
