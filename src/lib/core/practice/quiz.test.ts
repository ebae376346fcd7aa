import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/verdict.ts';
import { pickQuestions } from './pick.ts';
import { PRACTICE_BANK, TOPICS } from './practice.fixture.ts';
import { currentAsk, type Quiz, quizScore, quizStep, startQuiz } from './quiz.ts';

const wish = { topics: TOPICS, forms: ['choice'], count: 3, seed: 1 } as const;
const asks = pickQuestions(PRACTICE_BANK, wish).map(({ ask }) => ask);
const right: Verdict = { kind: 'right', share: 1, reason: '' };
const wrong: Verdict = { kind: 'wrong', share: 0, reason: '' };

function answer(quiz: Quiz, verdict: Verdict): Quiz {
	return quizStep(quiz, { type: 'answer', response: 'x', verdict });
}

const next = (quiz: Quiz) => quizStep(quiz, { type: 'next' });

describe('a quiz', () => {
	it('asks each question once, shows its verdict, and ends', () => {
		let quiz = startQuiz(asks);
		for (const ask of asks) {
			expect(currentAsk(quiz)).toBe(ask);
			quiz = answer(quiz, right);
			expect([quiz.phase, currentAsk(quiz)]).toEqual(['answered', ask]);
			quiz = next(quiz);
		}
		expect(quiz.phase).toBe('finished');
		expect(currentAsk(quiz)).toBeUndefined();
		expect(quizScore(quiz)).toMatchObject({ asked: 3, right: 3, partly: 0, missed: [] });
	});

	it('names what to look at again, and lets a verdict be overruled', () => {
		const one = answer(next(answer(startQuiz(asks), right)), wrong);
		expect(quizScore(one).missed.map(({ ask }) => ask)).toEqual([asks[1]]);
		const overruled = quizStep(one, { type: 'overrule', verdict: right });
		expect(quizScore(overruled)).toMatchObject({ right: 2, missed: [] });
	});

	it('changes nothing out of phase', () => {
		const quiz = startQuiz(asks);
		expect(next(quiz)).toBe(quiz);
		expect(quizStep(quiz, { type: 'overrule', verdict: right })).toBe(quiz);
		const answered = answer(quiz, right);
		expect(answer(answered, wrong)).toBe(answered);
		const over = quizStep(answered, { type: 'stop' });
		expect(answer(over, right)).toBe(over);
		expect(startQuiz([]).phase).toBe('finished');
	});
});
