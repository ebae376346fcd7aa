import { expect, test } from 'vitest';
import { indexBank } from '#lib/core/bank/bank.ts';
import { compileBank } from '#lib/core/bank/compile-bank.ts';
import { parseContent } from '#lib/core/bank/parse-content.ts';
import { CLAIM, EVENT, filesOf } from '#lib/core/bank/rules/rule.fixture.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import { exportQuestion } from './exported-question.ts';

const { content } = parseContent(filesOf({ facts: [EVENT, CLAIM] }));
const banks = content.banks.map((draft) => openBank(compileBank(draft, content.sources).bank));
const exported = banks.flatMap((open) =>
	[...open.cards.keys()].flatMap((card) =>
		formsOf(open, card)
			.flatMap((form) => generate(open, card, form, 3) ?? [])
			.map((question) => exportQuestion(question, open.index))
	)
);
const SMALL = indexBank(BANK);
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
	const { prompts, options, key } = exportQuestion(
		{
			...base,
			form: 'match',
			prompts: ['Ramzin', 'Ochkin'],
			options: ['ten years', 'death'],
			key: { Ramzin: 'death', Ochkin: 'ten years' },
			lead: 'Ramzin'
		},
		SMALL
	);
	expect({ prompts, options }).toEqual({
		prompts: ['Ramzin', 'Ochkin'],
		options: ['ten years', 'death']
	});
	expect(key).toEqual({ Ramzin: 'death', Ochkin: 'ten years' });
	const order = exportQuestion(
		{
			...base,
			form: 'order',
			items: ['b', 'a'],
			key: ['a', 'b'],
			lead: null
		},
		SMALL
	);
	expect(order).toMatchObject({ options: ['b', 'a'], key: ['a', 'b'] });
	expect(order).not.toHaveProperty('prompts');
});

test('exports a distractor as its text and proof alone', () => {
	const { distractors } = exportQuestion(
		{
			...base,
			distractors: [{ text: '1931', proof: 'That was another.', fact: 'other' }],
			form: 'choice',
			options: ['1930', '1931'],
			key: '1930'
		},
		SMALL
	);
	expect(distractors).toEqual([{ text: '1931', proof: 'That was another.' }]);
});

test('exports a reading with its table, or with the line that the chart draws', () => {
	const open = openBank(BANK);
	const asked = Array.from({ length: 12 }, (_, seed) =>
		generate(open, 'run#finding', 'reading', seed)
	);
	const readings = asked.flatMap((question) =>
		question ? [exportQuestion(question, open.index)] : []
	);
	const as = (kind: string) => readings.find(({ exhibit }) => exhibit?.as === kind);
	expect(as('table')?.exhibit).toMatchObject({
		caption: 'Staff of the offices',
		base: 'officials, the province, 1924-28'
	});
	expect(as('table')?.exhibit?.columns.slice(0, 2)).toEqual(['year', 'Trade office (people)']);
	expect(as('table')?.exhibit?.rows[0]).toEqual(['1924', '120', '64', '75', '12.5']);
	expect(as('chart')?.exhibit?.columns).toEqual(['Trade office, by year', 'people']);
	expect(as('chart')?.exhibit?.rows[2]).toEqual(['1926', '240']);
});

test('exports a figure to be read and typed without options', () => {
	const open = openBank(BANK);
	const asked = Array.from({ length: 12 }, (_, seed) =>
		generate(open, 'cell#value', 'reading', seed)
	);
	const typed = asked.find(
		(question) => question?.form === 'reading' && question.options.length === 0
	);
	expect(typed && exportQuestion(typed, open.index).options).toBeNull();
});
