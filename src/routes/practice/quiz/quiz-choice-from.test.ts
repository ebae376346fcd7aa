import { expect, it } from 'vitest';
import { quizChoiceFrom, quizQuery } from './quiz-choice-from.ts';

it('gives back the choice it was made of', () => {
	const choice = {
		bank: 'b',
		topics: ['one', 'two'],
		forms: ['choice', 'recall'],
		count: 12,
		counts: true
	} as const;
	expect(quizChoiceFrom(new URLSearchParams(quizQuery(choice)))).toEqual(choice);
	const quiet = { ...choice, counts: false };
	expect(quizChoiceFrom(new URLSearchParams(quizQuery(quiet)))).toEqual(quiet);
});

it('takes nothing strange', () => {
	const query = new URLSearchParams('bank=b&n=9999&form=choice&form=oracle&counts=yes');
	expect(quizChoiceFrom(query)).toEqual({
		bank: 'b',
		topics: [],
		forms: ['choice'],
		count: 30,
		counts: false
	});
	expect(quizChoiceFrom(new URLSearchParams('n=-4')).count).toBe(10);
});
