import { expect, test } from 'vitest';
import { BANK } from '../question/bank.fixture.ts';
import { indexBank } from '../bank/bank.ts';
import type { TrueFalseQuestion } from '../question/question.ts';
import { whyTrue } from './why-true.ts';

const index = indexBank(BANK);

function question(explanation: string): TrueFalseQuestion {
	const evidence = {
		source: 'old-book',
		lines: [1, 2],
		section: 'Body',
		stance: 'asserts'
	} as const;
	return {
		...{ bank: 'b', fact: 'f', card: 'f#x', seed: 1, topic: 't', importance: 2, stem: '' },
		...{ distractors: [], accepts: [], evidence: [evidence], explanation },
		statement: 'Ann left in 1930.',
		form: 'true-false',
		claim: [],
		key: 'true',
		answer: { type: 'text', text: 'x', accepts: [] }
	};
}

test('a true sentence is explained by what the fact adds to it, in one sentence', () => {
	const { explanation } = question(
		'Ann left in 1930. P. A. Bell had warned her. She never came back.'
	);
	expect(whyTrue(question(explanation), index)).toBe(
		'It is true as it stands. P. A. Bell had warned her.'
	);
});

test('else by who says so', () => {
	expect(whyTrue(question('Ann left in 1930.'), index)).toMatch(
		/^It is true as it stands\. \p{Lu}.+ says so, in ‘Body’\.$/u
	);
});
