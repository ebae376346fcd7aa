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

test('gives match and classify questions an object for a key, with its rows', () => {
	const grids = exported.filter(({ form }) => form === 'classify' || form === 'match');
	expect(grids.length).toBeGreaterThan(0);
	for (const { key, prompts } of grids) expect(Object.keys(key)).toEqual(prompts);
});
