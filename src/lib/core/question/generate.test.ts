import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../answer/check.ts';
import type { Response } from './question.ts';
import type { RelationFact } from '../bank/fact.ts';
import { anEntity, BANK, base } from './bank.fixture.ts';
import { candidatesFor } from './distractors/candidates.ts';
import { findFlaws } from './flaws/find-flaws.ts';
import { itemOf } from './flaws/item.ts';
import type { Form } from './form.ts';
import { FORMS } from './form.ts';
import { formsOf, generate } from './generate.ts';
import { openBank } from './open-bank.ts';
import type { Question } from './question.ts';

const open = openBank(BANK);
const pairs = [...open.cards.keys()].flatMap((card) =>
	formsOf(open, card).map((form) => ({ card, form }))
);
const pair = fc.constantFrom(...pairs);
const seed = fc.nat(10_000);

function ask(card: string, form: Form, at: number): Question {
	const question = generate(open, card, form, at);
	if (!question) throw new Error(`${card} has no ${form}`);
	return question;
}

describe('generate', () => {
	it('builds every form from the small bank', () => {
		const built = new Set(pairs.map(({ form }) => form));
		expect(FORMS.filter((form) => !built.has(form))).toEqual([]);
	});

	it('gives the same question for the same arguments, from a bank opened anew', () => {
		fc.assert(
			fc.property(pair, seed, ({ card, form }, at) => {
				const again = generate(openBank(BANK), card, form, at);
				expect(again).toEqual(ask(card, form, at));
			}),
			{ numRuns: 60 }
		);
	});

	it('shows the key exactly once among the options and proves every distractor', () => {
		fc.assert(
			fc.property(pair, seed, ({ card, form }, at) => {
				const question = ask(card, form, at);
				if (question.form !== 'choice') return;
				expect(question.options.filter((option) => option === question.key)).toHaveLength(1);
				expect(question.options).toHaveLength(question.distractors.length + 1);
				expect(new Set(question.options).size).toBe(question.options.length);
				for (const distractor of question.distractors) expect(distractor.proof).not.toBe('');
			})
		);
	});

	it('has no flaw, and its key passes its own check', () => {
		fc.assert(
			fc.property(pair, seed, ({ card, form }, at) => {
				const question = ask(card, form, at);
				expect(findFlaws(itemOf(open, question))).toEqual([]);
				const verdict = checkAnswer(question, open.index, question.key as Response);
				expect(verdict.share, `${question.stem}: ${verdict.reason}`).toBe(1);
			})
		);
	});

	it('marks every wrong option wrong, with its proof', () => {
		fc.assert(
			fc.property(pair, seed, ({ card, form }, at) => {
				const question = ask(card, form, at);
				if (question.form !== 'choice') return;
				for (const { text, proof } of question.distractors) {
					expect(checkAnswer(question, open.index, text)).toMatchObject({
						kind: 'wrong',
						reason: proof
					});
				}
			})
		);
	});

	it('lists as accepted what the check accepts, and no name that the stem says', () => {
		const fact: RelationFact = {
			...base('short-name', 'The State Bureau was called [Gosbureau](subject).'),
			...{
				kind: 'relation',
				subject: 'office',
				relation: 'short',
				object: { text: 'State Bureau' }
			},
			single: ['subject'],
			ask: { subject: ['By which short name was the State Bureau known?'] }
		};
		const office = anEntity('office', 'body', 'Gosbureau', {
			spellings: ['State Bureau', 'Gosbiuro']
		});
		const opened = openBank({
			...BANK,
			entities: [...BANK.entities, office],
			relations: [{ id: 'short', object: [], subject: [], single: [] }],
			facts: [...BANK.facts, fact]
		});
		const question = generate(opened, 'short-name#subject', 'typed', 0);
		expect(question?.accepts).toEqual(['Gosbureau', 'Gosbiuro']);
	});

	it('puts the key where the hint wants it, as far as the scale allows', () => {
		for (const slot of [0, 1, 2, 3]) {
			const question = generate(open, 'part-0#who', 'choice', 5, { slot });
			expect(question?.form === 'choice' && question.options[slot]).toBe('Anna Belova');
		}
	});

	it('makes a sentence true or false as the hint wants it', () => {
		expect(generate(open, 'part-1#who', 'true-false', 1, { truth: true })?.key).toBe('true');
		expect(generate(open, 'part-1#who', 'true-false', 1, { truth: false })?.key).toBe(
			'false: Boris Zotov'
		);
	});

	it('shows the wrong answers a student gave before', () => {
		const seenWrong = ['Darya Ryzhova'];
		for (let at = 0; at < 20; at++) {
			const question = generate(open, 'part-0#who', 'choice', at, { seenWrong });
			expect(question?.distractors.map(({ text }) => text)).toContain('Darya Ryzhova');
		}
	});

	it('cites every event that an order compares', () => {
		const evidence = (id: string) => BANK.facts.find((fact) => fact.id === id)?.evidence ?? [];
		const facts = BANK.facts.map((fact, n) => ({
			...fact,
			evidence: evidence(fact.id).map((one) => ({ ...one, lines: [n + 1, n + 1] as const }))
		}));
		const question = generate(openBank({ ...BANK, facts }), 'event-2#order', 'order', 3);
		expect(question?.evidence).toHaveLength(4);
		expect(question?.evidence[0]?.lines).toEqual([3, 3]);
	});

	it('builds nothing for a card it does not know', () => {
		expect(generate(open, 'nobody#who', 'choice', 1)).toBeUndefined();
	});
});

describe('candidatesFor', () => {
	it('offers none where other answers may be right as well', () => {
		const bank = { ...BANK, facts: BANK.facts.map((fact) => ({ ...fact, single: [] })) };
		const opened = openBank(bank);
		const card = opened.cards.get('part-0#who');
		expect(card && candidatesFor(opened, card)).toEqual([]);
		expect(formsOf(opened, 'part-0#who')).not.toContain('choice');
	});

	it('offers no date that touches the key, and none from another age', () => {
		const card = open.cards.get('event-4#when');
		const texts = card ? candidatesFor(open, card, 'year').map(({ text }) => text) : [];
		expect(texts).toEqual(expect.arrayContaining(['1921', '1924', '1928', '1932']));
		expect(texts).not.toContain('1930');
	});
});
