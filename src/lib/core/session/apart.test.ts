import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesAway } from '../question/flaws/session-flaws.ts';
import type { Question } from '../question/question.ts';
import { keepApart } from './apart.ts';
import type { SessionItem } from './session.ts';
import { item } from './session.fixture.ts';

function asked(card: string, stem: string, key: string): Question {
	return {
		...{ bank: 'b', fact: card, card, seed: 1, topic: 't', importance: 2, stem, key },
		...{ distractors: [], accepts: [key], statement: '', explanation: '', evidence: [] },
		form: 'choice',
		options: [key, 'Other']
	};
}

const TELLS = asked('a#x', 'When did Ramzin lead the Industrial Party engineers?', '1930');
const TOLD = asked('b#x', 'Who lead the Industrial Party engineers?', 'Ramzin');
const ALONE = asked('c#x', 'Where is the Winter Palace?', 'Leningrad');

function asking(questions: readonly Question[]): (item: SessionItem) => Question | undefined {
	return ({ card, seed }) => (seed === 1 ? questions.find((one) => one.card === card) : undefined);
}

const order = (items: readonly SessionItem[]) => items.map(({ card }) => card);

describe('keepApart', () => {
	it('asks after another question what tells its answer', () => {
		expect(givesAway(TELLS, TOLD)).toBeDefined();
		const plan = [item('a#x', { forms: ['choice'] }), item('c#x'), item('b#x')];
		expect(order(keepApart(plan, asking([TELLS, TOLD, ALONE])))).toEqual(['c#x', 'b#x', 'a#x']);
	});

	it('asks it in another wording where one tells nothing', () => {
		const silent = { ...TELLS, stem: 'In which year was that?' };
		const ask = (one: SessionItem) =>
			one.seed === 3 ? silent : asking([TELLS, TOLD, ALONE])({ ...one, seed: 1 });
		const kept = keepApart([item('a#x'), item('c#x'), item('b#x')], ask);
		expect(order(kept)).toEqual(['a#x', 'c#x', 'b#x']);
		expect(kept[0]?.seed).toBe(3);
	});

	it('drops and adds no card, and leaves alone what tells nothing', () => {
		const cards = fc.shuffledSubarray(['a#x', 'b#x', 'c#x', 'd#x']);
		fc.assert(
			fc.property(cards, (some) => {
				const plan = some.map((card) => item(card));
				const kept = keepApart(plan, asking([TELLS, TOLD, ALONE]));
				expect(order(kept).toSorted()).toEqual(some.toSorted());
				const [tells, told] = [order(kept).indexOf('a#x'), order(kept).indexOf('b#x')];
				if (tells >= 0 && told >= 0) expect(tells).toBeGreaterThan(told);
				else expect(kept).toEqual(plan);
			})
		);
	});
});
