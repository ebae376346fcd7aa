import { describe, expect, it } from 'vitest';
import { indexBank } from '../bank/bank.ts';
import { anEntity, BANK } from '../question/bank.fixture.ts';
import { generate } from '../question/generate.ts';
import { openBank } from '../question/open-bank.ts';
import type { Question, TypedQuestion } from '../question/question.ts';
import { checkAnswer } from './check.ts';

const office = anEntity('office', 'body', 'Gosbureau', {
	spellings: ['State Bureau', 'Gosbiuro'],
	cyrillic: ['Госбюро']
});
const index = indexBank({ ...BANK, entities: [...BANK.entities, office] });

function asked(stem: string): TypedQuestion {
	return {
		...{ bank: 'small', fact: 'f', card: 'f#object', seed: 0, topic: 'main', importance: 2 },
		...{ distractors: [], accepts: [], statement: '', explanation: '', evidence: [] },
		...{ stem, form: 'typed', key: 'Gosbureau', answer: { type: 'entity', entity: 'office' } }
	};
}

describe('an answer that the stem itself gives', () => {
	const question = asked('By which short name was the State Bureau known?');

	it('is not taken for the answer, however it is spelt', () => {
		for (const echo of ['State Bureau', 'the state bureau', 'State Bureu']) {
			const verdict = checkAnswer(question, index, echo);
			expect(verdict, echo).toMatchObject({ kind: 'wrong', shown: 'Gosbureau' });
			expect(verdict.reason).toMatch(/question says that/);
		}
	});

	it('leaves every other spelling right', () => {
		for (const given of ['Gosbureau', 'gosbiuro', 'Госбюро']) {
			expect(checkAnswer(question, index, given).share, given).toBe(1);
		}
	});

	it('does nothing to a stem that names something longer or else', () => {
		const other = asked('Which body did the Interstate Bureau succeed?');
		expect(checkAnswer(other, index, 'State Bureau').share).toBe(1);
	});
});

describe('a written flashcard of a sequence', () => {
	const question = generate(openBank(BANK), 'steps#order', 'recall', 0) as Question;
	const steps = [
		'a meeting is called',
		'demands are written',
		'the works stop',
		'the owners give in'
	];

	it('is right in the right order alone', () => {
		expect(checkAnswer(question, index, steps)).toMatchObject({ kind: 'right' });
		const turned = checkAnswer(question, index, steps.toReversed());
		expect(turned).toMatchObject({ kind: 'wrong', share: 0 });
		const swapped = checkAnswer(
			question,
			index,
			steps.with(0, steps[1] ?? '').with(1, steps[0] ?? '')
		);
		expect(swapped.kind).toBe('partly');
		expect(swapped.reason).toBe('5 of 6 pairs stand the right way round.');
	});

	it('names the steps left out', () => {
		const verdict = checkAnswer(question, index, steps.slice(1));
		expect(verdict).toMatchObject({ kind: 'partly', missing: ['a meeting is called'] });
	});

	it('may be written in one line', () => {
		expect(checkAnswer(question, index, steps.join(' → '))).toMatchObject({ kind: 'right' });
		expect(checkAnswer(question, index, steps.join('; '))).toMatchObject({ kind: 'right' });
	});
});
