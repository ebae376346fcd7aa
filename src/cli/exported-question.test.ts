import { expect, test } from 'vitest';
import { compileBank } from '#lib/core/bank/compile-bank.ts';
import { parseContent } from '#lib/core/bank/parse-content.ts';
import { CLAIM, EVENT, filesOf } from '#lib/core/bank/rules/rule.fixture.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import { exportQuestion } from './exported-question.ts';

const { content } = parseContent(filesOf({ facts: [EVENT, CLAIM] }));
const banks = content.banks.map((draft) => openBank(compileBank(draft, content.sources).bank));
const exported = banks.flatMap((open) =>
	[...open.cards.keys()].flatMap((card) =>
		formsOf(open, card)
			.flatMap((form) => generate(open, card, form, 3) ?? [])
			.map(exportQuestion)
	)
);
const base = {
	bank: 'b',
	fact: 'f',
	card: 'f#x',
	seed: 0,
	topic: 't',
	importance: 2,
	stem: 'Which?',
	distractors: [],
	accepts: [],
	statement: 'S.',
	explanation: 'E.',
	evidence: []
} as const;
const FIELDS =
	'bank fact card form seed importance topic stem options key distractors accepts statement explanation evidence'.split(
		' '
	);

test('exports each question with the promised fields', () => {
	expect(exported.length).toBeGreaterThan(3);
	for (const question of exported) {
		expect(Object.keys(question).filter((field) => field !== 'prompts')).toEqual(FIELDS);
		expect(question.seed).toBe(3);
	}
});

test('exports a typed date without options and with its evidence', () => {
	const date = exported.find(({ card, form }) => card === 'trial-opened#when' && form === 'date');
	expect(date).toMatchObject({
		bank: 'b',
		topic: 't',
		options: null,
		key: '25 November 1930',
		evidence: [{ source: 'soviet', lines: [1, 1], stance: 'asserts' }]
	});
});

test('gives a grid its rows beside the options, and a list of items as options', () => {
	const { prompts, options, key } = exportQuestion({
		...base,
		form: 'match',
		prompts: ['Ramzin', 'Ochkin'],
		options: ['ten years', 'death'],
		key: { Ramzin: 'death', Ochkin: 'ten years' },
		lead: 'Ramzin'
	});
	expect({ prompts, options }).toEqual({
		prompts: ['Ramzin', 'Ochkin'],
		options: ['ten years', 'death']
	});
	expect(key).toEqual({ Ramzin: 'death', Ochkin: 'ten years' });
	const order = exportQuestion({
		...base,
		form: 'order',
		items: ['b', 'a'],
		key: ['a', 'b'],
		lead: null
	});
	expect(order).toMatchObject({ options: ['b', 'a'], key: ['a', 'b'] });
	expect(order).not.toHaveProperty('prompts');
});

test('exports a distractor as its text and proof alone', () => {
	const { distractors } = exportQuestion({
		...base,
		distractors: [{ text: '1931', proof: 'That was another.', fact: 'other' }],
		form: 'choice',
		options: ['1930', '1931'],
		key: '1930'
	});
	expect(distractors).toEqual([{ text: '1931', proof: 'That was another.' }]);
});
