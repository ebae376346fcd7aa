import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../answer/check.ts';
import { findFlaws } from '../flaws/find-flaws.ts';
import { itemOf } from '../flaws/item.ts';
import type { Fact } from '../../bank/fact.ts';
import { BANK, base } from '../bank.fixture.ts';
import { formsOf, generate } from '../generate.ts';
import { openBank } from '../open-bank.ts';
import type { Question, Response } from '../question.ts';
import { ask, asked, EXAMINED } from './examiner.fixture.ts';

const OWN =
	/^(?:strike-chain|flood-chain|fire-chain|phrase-|old-|claim-|drought|eclipse|landing|board|event-)/;
const pairs = [...EXAMINED.cards.keys()]
	.filter((card) => OWN.test(card))
	.flatMap((card) => formsOf(EXAMINED, card).map((form) => ({ card, form })));

describe('every further form', () => {
	const pair = fc.constantFrom(...pairs);

	it('has no flaw, proves each distractor, and passes its own check with its key alone', () => {
		fc.assert(
			fc.property(pair, fc.nat(10_000), ({ card, form }, seed) => {
				const question: Question = ask(card, form, seed);
				expect(findFlaws(itemOf(EXAMINED, question)), question.stem).toEqual([]);
				const verdict = checkAnswer(question, EXAMINED.index, question.key as Response);
				expect(verdict.share, `${question.stem}: ${verdict.reason}`).toBe(1);
				for (const { text, proof } of question.distractors) {
					expect(proof).toMatch(/[.?]$/);
					expect(question.key).not.toContain(text);
				}
				if (question.form !== 'choice') return;
				expect(question.options.filter((option) => option === question.key)).toHaveLength(1);
				expect(new Set(question.options).size).toBe(question.options.length);
				expect(question.options).toHaveLength(question.distractors.length + 1);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('chains', () => {
	const causes = ['wages left unpaid', 'a longer working day'];
	const consequences = ['a new contract', 'the sack of the manager', 'an elected council'];

	it('sort what led to the event from what followed, each row counting', () => {
		const grid = ask('strike-chain#parts', 'classify', 1);
		expect(grid.options).toEqual(['led to it', 'followed from it']);
		expect(grid.prompts).toHaveLength(5);
		expect(grid.key['A new contract']).toBe('followed from it');
		expect(grid.key['Wages left unpaid']).toBe('led to it');
		const half = { ...grid.key, 'A new contract': 'led to it' };
		expect(checkAnswer(grid, EXAMINED.index, half)).toMatchObject({ kind: 'partly', share: 0.8 });
	});

	it('ask for one cause among consequences, and one consequence among causes', () => {
		const stems = new Set(asked('strike-chain#parts', 'choice').map(({ stem }) => stem));
		expect([...stems].sort()).toEqual([
			'Which of these followed from the strike of 1926, according to the old book?',
			'Which of these led to the strike of 1926, according to the old book?'
		]);
		for (const { stem, key, distractors } of asked('strike-chain#parts', 'choice')) {
			const [right, wrong] = stem.includes('led to')
				? [causes, consequences]
				: [consequences, causes];
			expect(right).toContain(key);
			for (const { text } of distractors) expect(wrong).toContain(text);
		}
	});

	it('ask for one end alone where the other gives too few distractors', () => {
		const questions = asked('fire-chain#parts', 'choice');
		expect(new Set(questions.map(({ key }) => key))).toEqual(new Set(['sparks from a mill']));
	});

	it('have short parts typed, counted in the stem, and long ones recalled', () => {
		const typed = ask('flood-chain#consequences', 'typed', 0);
		expect(typed.stem).toMatch(/two consequences of the flood of 1928/);
		expect(formsOf(EXAMINED, 'strike-chain#causes')).not.toContain('typed');
		expect(formsOf(EXAMINED, 'strike-chain#causes')).toContain('recall');
	});

	it('ask for causes alone on the card of the causes', () => {
		for (const { stem, key } of asked('strike-chain#causes', 'choice')) {
			expect(stem).toMatch(/^Which of these led to/);
			expect(causes).toContain(key);
		}
		for (const { key } of asked('strike-chain#consequences', 'multi-choice')) {
			for (const text of key) expect(consequences).toContain(text);
		}
	});

	it('match three events to a cause of each', () => {
		const match = ask('strike-chain#causes', 'match', 3);
		expect(match.prompts).toHaveLength(3);
		expect(match.key['The fire of 1930']).toBe('Sparks from a mill');
		expect(match.stem).toBe('Match each event to one cause given for it.');
	});
});

describe('wordings', () => {
	it('ask which word shows the view of the writer, among words that only name', () => {
		const question = ask('phrase-0#word', 'choice', 0);
		expect(question.key).toBe('heroic');
		expect(question.stem).toContain('the old book');
		for (const { text, proof } of question.distractors) {
			expect(['workers', 'left', 'yard']).toContain(text);
			expect(proof).toBe(`‘${text}’ only names or describes; it does not show the writer's view.`);
		}
	});

	it('ask what a word shows among what other sources show', () => {
		const question = ask('phrase-1#shows', 'choice', 0);
		expect(question.key).toBe('that the author despises the strikers');
		expect(question.distractors).toHaveLength(2);
		expect(question.distractors[0]?.proof).toMatch(/^That is what ‘\w+’ shows in ‘/);
	});
});

describe('grids of two columns', () => {
	it('tell the word that shows the view of the writer from words that name', () => {
		const grid = ask('phrase-0#word', 'classify', 0);
		expect(grid.key).toEqual({
			heroic: "shows the writer's view",
			workers: 'only names or describes',
			left: 'only names or describes',
			yard: 'only names or describes'
		});
		expect(grid.lead).toBe('heroic');
	});

	it('match phrases of different sources to what they show', () => {
		const match = ask('phrase-0#shows', 'match', 0);
		expect(match.key['‘the idle crowd left the yard’']).toBe(
			'That the author despises the strikers'
		);
	});

	it('tell members of a list from outsiders', () => {
		const grid = ask('board#member', 'classify', 0);
		expect(grid.stem).toBe(
			'Sort these: which were among the members of the board, and which were not?'
		);
		expect(grid.key).toEqual({
			'Anna Belova': 'among them',
			'Boris Zotov': 'among them',
			'Vera Orlova': 'among them',
			'Gleb Titov': 'not among them',
			'Darya Ryzhova': 'not among them'
		});
	});

	it('tell events before from events after', () => {
		for (const { key, options } of asked('event-3#order', 'classify')) {
			expect(options).toEqual(['before it', 'after it']);
			for (const [event, place] of Object.entries(key)) {
				const isLater = /printers|sailors|masons|eclipse|landing/.test(event);
				expect(place).toBe(isLater ? 'after it' : 'before it');
			}
		}
	});
});

describe('remarks on a source', () => {
	it('are sorted into values and limits, the own one graded', () => {
		const grid = ask('old-limit#limit', 'classify', 2);
		expect(grid.options).toEqual(['a value', 'a limit']);
		expect(grid.lead).toBe('Stops before the verdict of the court');
		expect(grid.key[grid.lead ?? '']).toBe('a limit');
		expect(new Set(Object.values(grid.key)).size).toBe(2);
		expect(grid.prompts.length).toBeGreaterThanOrEqual(3);
	});
});

describe('views', () => {
	it('ask for the view that a claim is directed against', () => {
		const question = ask('claim-person-0#person-0-against', 'choice', 0);
		expect(question.stem).toBe(
			'What moved the strikers? Anna Belova, as the old book reports, answers: ‘hunger alone’. ' +
				'Against which view is that directed?'
		);
		expect(question.key).toBe('party theory');
	});

	it('match claims to the persons who make them', () => {
		const match = ask('claim-person-1#person-1', 'match', 0);
		expect(match.key).toEqual({
			'What moved the strikers was hunger alone': 'Anna Belova',
			'At the mill, the strikers acted from a wish for rest': 'Boris Zotov',
			'The strikers were driven by plain anger': 'Vera Orlova'
		});
		expect(match.lead).toBe('At the mill, the strikers acted from a wish for rest');
	});
});

describe('odd one out', () => {
	it('has an outsider as its key and members as its distractors, by turns with the plain question', () => {
		const odd = asked('board#member', 'choice').filter(({ stem }) =>
			stem.startsWith('Odd one out')
		);
		expect(odd.length).toBe(6);
		for (const { key, distractors, explanation } of odd) {
			expect(['Gleb Titov', 'Darya Ryzhova']).toContain(key);
			expect(distractors.map(({ text }) => text).sort()).toEqual([
				'Anna Belova',
				'Boris Zotov',
				'Vera Orlova'
			]);
			expect(explanation).toContain(`${key} is not on it`);
		}
	});

	it('is not asked of two members', () => {
		const stems = asked('bureau#member', 'choice').map(({ stem }) => stem);
		expect(stems.filter((stem) => stem.includes('NOT'))).toEqual([]);
	});
});

describe('single claims', () => {
	it('take what others say on other points of the topic as wrong answers', () => {
		const question = ask('claim-person-0#person-0', 'choice', 0);
		expect(question.key).toBe('hunger alone');
		expect(question.distractors.map(({ text }) => text).sort()).toEqual([
			'a wish for rest',
			'plain anger'
		]);
		expect(question.distractors[0]?.proof).toMatch(
			/^That is what .+ says on another point: what moved the strikers\?$/
		);
	});
});

describe('silence', () => {
	it('never makes a grid of one row', () => {
		for (const card of EXAMINED.cards.keys()) {
			if (!formsOf(EXAMINED, card).includes('classify')) continue;
			expect(ask(card, 'classify', 0).prompts.length, card).toBeGreaterThan(1);
		}
	});
});

describe('what is told after the answer', () => {
	it('is for a view argued against the position itself and what it is aimed at', () => {
		const { explanation, key } = ask('claim-person-0#person-0-against', 'choice', 0);
		expect(key).toBe('party theory');
		expect(explanation).toMatch(/^According to Anna Belova, .*hunger alone/);
		expect(explanation).toMatch(/This is said against party theory\.$/);
	});

	it('joins the texts that are silent, and quotes the rest by their own words', () => {
		const { explanation } = ask('dispute#old', 'recall', 0);
		expect(explanation).toMatch(
			/^In the old book: for want of pay\. In the new book: for want of bread\. The third book is silent on this\./
		);
	});
});

describe('a grid of positions', () => {
	it('cites the evidence of every position it shows', () => {
		const [first, second] = ['old-book', 'new-book'].map((source) => ({
			...{ source, lines: [1, 2] as const, section: 'Body', stance: 'asserts' as const }
		}));
		const facts = BANK.facts.map((fact) =>
			fact.kind === 'claim'
				? {
						...fact,
						positions: fact.positions.map((position) => ({
							...position,
							evidence: [position.id === 'old' ? first : second].flatMap((one) => one ?? [])
						}))
					}
				: fact
		);
		const question = generate(openBank({ ...BANK, facts }), 'dispute#new', 'classify', 0);
		expect(question?.evidence.map(({ source }) => source)).toEqual(['new-book', 'old-book']);
	});
});

describe('a blank', () => {
	it('leaves the unit of a figure in the sentence', () => {
		const rate: Fact = {
			...base('rate', 'In 1929 [33.3 per cent](value) of them left.'),
			...{ kind: 'quantity', measure: 'share of leavers', unit: '%', positions: [] },
			value: { low: 33.3, high: 33.3, approximate: false },
			tolerance: { kind: 'exact' }
		};
		const question = generate(openBank({ ...BANK, facts: [rate] }), 'rate#value', 'cloze', 0);
		expect(question).toMatchObject({ stem: 'In 1929 ____ per cent of them left.', key: '33.3' });
	});
});
