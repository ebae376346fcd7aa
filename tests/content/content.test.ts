import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAnswer } from '#lib/core/answer/check.ts';
import { entitySchema } from '#lib/core/entity/entity.schema.ts';
import { longAnswerSchema } from '#lib/core/bank/bank.schema.ts';
import { factSchema } from '#lib/core/bank/fact.schema.ts';
import { formatProblem } from '#lib/core/bank/problem.ts';
import { tableFileSchema } from '#lib/core/bank/table.schema.ts';
import { findFlaws } from '#lib/core/question/flaws/find-flaws.ts';
import { itemOf } from '#lib/core/question/flaws/item.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question } from '#lib/core/question/question.ts';
import { sourceSchema } from '#lib/core/source/source.schema.ts';
import { jsonSchemas } from '#lib/server/json-schemas.ts';
import { loadBanks } from '#lib/server/load-banks.ts';

const ROOT = resolve('content');
const SOURCES = process.env.FOOTNOTE_SOURCES;
const SEEDS = [0, 1, 2];
const { banks, problems, notRun } = loadBanks(ROOT, SOURCES);

test(`the content keeps every rule (${SOURCES ? 'with' : 'without'} the source texts)`, () => {
	expect(problems.filter(({ level }) => level === 'fault').map(formatProblem)).toEqual([]);
	expect(notRun).toEqual(SOURCES ? [] : [expect.stringContaining('not at hand')]);
});

test('the JSON schemas for editors are fresh: npm run -s bank -- schemas writes them', async () => {
	for (const [name, text] of await jsonSchemas()) {
		expect(readFileSync(resolve(ROOT, name), 'utf8'), name).toBe(text);
	}
});

test('every example in content/README.md is let in by its schema', () => {
	const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
	const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
		([, text]) => parse(text ?? '') as unknown
	);
	const examples = blocks.flat().flatMap((example) => longAnswersIn(example) ?? [example]);
	const kinds = examples.map((example) => {
		const doors = {
			fact: factSchema,
			entity: entitySchema,
			source: sourceSchema,
			table: tableFileSchema,
			'long answer': longAnswerSchema
		};
		return (
			Object.entries(doors).find(([, schema]) => schema.safeParse(example).success)?.[0] ?? example
		);
	});
	expect(new Set(kinds)).toEqual(new Set(['source', 'entity', 'fact', 'table', 'long answer']));
	expect(kinds.filter((kind) => kind === 'fact')).toHaveLength(15);
});

function longAnswersIn(example: unknown): readonly unknown[] | undefined {
	const { longAnswers } = example as { longAnswers?: readonly unknown[] };
	return longAnswers;
}

describe.each(banks.map((bank) => [bank.id, openBank(bank)] as const))(
	'the bank %s',
	(_id, open) => {
		const questions = allQuestions(open);

		test('asks every card in at least one form', () => {
			const bare = [...open.cards.keys()].filter((card) => formsOf(open, card).length === 0);
			expect(bare).toEqual([]);
		});

		test('makes the same question of the same seed', () => {
			expect(allQuestions(openBank(open.index.bank))).toEqual(questions);
		});

		test('shows the key once among the options, and no option twice', () => {
			for (const question of questions) {
				if (question.form === 'choice') {
					expect(
						question.options.filter((option) => option === question.key),
						question.card
					).toHaveLength(1);
				}
				if ('options' in question)
					expect(new Set(question.options).size).toBe(question.options.length);
			}
		});

		test('proves every distractor wrong, and each wrong option is one', () => {
			for (const question of questions) {
				for (const { proof } of question.distractors) expect(proof, question.card).not.toBe('');
				if (question.form !== 'choice' && question.form !== 'multi-choice') continue;
				const wrong = question.options.filter((option) => ![question.key].flat().includes(option));
				expect(wrong.toSorted(), question.card).toEqual(
					question.distractors.map(({ text }) => text).toSorted()
				);
			}
		});

		test('takes every key for right', () => {
			const refused = questions.filter(
				(question) => checkAnswer(question, open.index, question.key).kind !== 'right'
			);
			expect(refused.map(({ card, form, seed }) => `${card} ${form} ${seed}`)).toEqual([]);
		});

		test('has no item with a flaw', () => {
			const flaws = questions.flatMap((question) =>
				findFlaws(itemOf(open, question)).map(
					({ number, name }) => `${question.card} ${number} ${name}`
				)
			);
			expect(flaws).toEqual([]);
		});

		test('has evidence for every question', () => {
			expect(
				questions.filter(({ evidence }) => evidence.length === 0).map(({ card }) => card)
			).toEqual([]);
		});
	}
);

function allQuestions(open: OpenBank): Question[] {
	return [...open.cards.keys()].flatMap((card) =>
		formsOf(open, card).flatMap((form) =>
			SEEDS.map((seed) => made(generate(open, card, form, seed), card))
		)
	);
}

function made(question: Question | undefined, card: string): Question {
	if (question === undefined) throw new Error(`${card}: a form that formsOf names was not built`);
	return question;
}
