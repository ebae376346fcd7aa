import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../answer/check.ts';
import type { FindingFact, Finds } from '../../bank/fact.ts';
import type { Table } from '../../bank/table.ts';
import { BANK, base, FINDINGS } from '../bank.fixture.ts';
import { findFlaws } from '../flaws/find-flaws.ts';
import { itemOf } from '../flaws/item.ts';
import { formsOf, generate } from '../generate.ts';
import type { OpenBank } from '../open-bank.ts';
import { openBank } from '../open-bank.ts';
import type { ReadingQuestion } from '../question.ts';

const small = openBank(BANK);
const TOWNS = ['Tver', 'Omsk', 'Perm', 'Kazan', 'Samara', 'Penza'];

function read(open: OpenBank, card: string, seed: number): ReadingQuestion | undefined {
	const question = generate(open, card, 'reading', seed);
	return question?.form === 'reading' ? question : undefined;
}

/** All readings of a card that the first seeds give. */
function readings(card: string, open = small): ReadingQuestion[] {
	return Array.from({ length: 30 }, (_, seed) => read(open, card, seed)).flatMap(
		(one) => one ?? []
	);
}

function tableOf(values: readonly number[], unit: string): Table {
	return {
		id: 'towns',
		caption: 'Houses',
		source: 'old-book',
		lines: [1, 9],
		section: 'Body',
		base: { counted: 'houses', area: 'the province', date: '1925' },
		ask: [],
		unit,
		rowLabel: 'town',
		columns: [{ id: 'brick', label: 'Brick' }],
		rows: values.map((value, i) => ({ id: `t${i}`, label: TOWNS[i] ?? '', cells: [value] }))
	};
}

function bankOf(finds: Finds, values: readonly number[], unit = 'houses'): OpenBank {
	const pair = finds === 'difference' || finds === 'ratio' || finds === 'share';
	const among = values.map((_, i) => `t${i}`).slice(0, pair ? 2 : undefined);
	const fact: FindingFact = {
		...base('f', 'The houses were counted.'),
		kind: 'finding',
		table: 'towns',
		finds,
		series: { of: 'column', id: 'brick', among },
		tolerance: { kind: 'exact' }
	};
	return openBank({ ...BANK, tables: [tableOf(values, unit)], facts: [fact] });
}

const values = fc.uniqueArray(fc.integer({ min: 20, max: 900 }), { minLength: 4, maxLength: 6 });
const seed = fc.nat(1000);

describe('buildReading', () => {
	it('asks every kind of finding, and single cells, with table or chart in view', () => {
		for (const { id } of FINDINGS) expect(formsOf(small, `${id}#finding`)).toContain('reading');
		expect(formsOf(small, 'cell#value')).toContain('reading');
		const shapes = new Set(readings('run#finding').map(({ exhibit }) => exhibit.as));
		expect([...shapes].sort()).toEqual(['chart', 'table']);
	});

	it('keys the member that no other beats, over any table', () => {
		fc.assert(
			fc.property(values, seed, fc.constantFrom<Finds>('highest', 'lowest'), (given, at, finds) => {
				const question = read(bankOf(finds, given), 'f#finding', at);
				const end = finds === 'highest' ? Math.max(...given) : Math.min(...given);
				expect(question?.key).toBe(TOWNS[given.indexOf(end)]);
				expect(question?.options.filter((option) => option === question.key)).toHaveLength(1);
				expect(new Set(question?.options).size).toBe(question?.options.length);
			})
		);
	});

	it('keys what the two figures come to, among figures a tenth apart and in order', () => {
		fc.assert(
			fc.property(values, seed, (given, at) => {
				const [first = 0, second = 0] = given;
				const question = read(bankOf('difference', given), 'f#finding', at);
				expect(question?.key).toBe(String(Math.abs(first - second)));
				const figures = (question?.options ?? []).map((option) =>
					Number(option.replaceAll(',', ''))
				);
				expect(figures).toEqual([...figures].sort((a, b) => a - b));
				for (const [i, figure] of figures.entries()) {
					const before = figures[i - 1] ?? 0;
					expect(figure - before).toBeGreaterThanOrEqual(0.1 * figure - 1e-9);
				}
			})
		);
	});

	it('never offers a share of a hundred or more, nor a ratio below one', () => {
		fc.assert(
			fc.property(values, seed, (given, at) => {
				const sorted = [...given].sort((a, b) => b - a);
				const ratio = read(bankOf('ratio', sorted), 'f#finding', at)?.options ?? [];
				const share = read(bankOf('share', sorted.reverse()), 'f#finding', at)?.options ?? [];
				for (const option of share) expect(parseFloat(option)).toBeLessThan(100);
				for (const option of ratio) expect(parseFloat(option)).toBeGreaterThanOrEqual(1);
			})
		);
	});

	it('has no flaw, marks its key right and each wrong option wrong with its proof', () => {
		const cards = [...FINDINGS.map(({ id }) => `${id}#finding`), 'cell#value'];
		for (const question of cards.flatMap((card) => readings(card))) {
			expect(findFlaws(itemOf(small, question))).toEqual([]);
			expect(checkAnswer(question, small.index, question.key).share).toBe(1);
			for (const { text, proof } of question.distractors) {
				expect(checkAnswer(question, small.index, text)).toMatchObject({
					kind: 'wrong',
					reason: proof
				});
			}
		}
	});

	it('lets a figure be typed from a table alone, and wants the decimals of a quotient', () => {
		for (const question of readings('times#finding')) {
			const typed = question.options.length === 0;
			if (typed) expect(question.exhibit.as).toBe('table');
			expect(question.stem.endsWith('Give one decimal.')).toBe(typed);
		}
		expect(readings('times#finding').some(({ options }) => options.length === 0)).toBe(true);
	});

	it('takes a typed quotient within its rounding', () => {
		const typed = readings('times#finding').find(({ options }) => options.length === 0);
		if (!typed) throw new Error('no typed reading');
		expect(typed.key).toBe('2.6 times');
		expect(checkAnswer(typed, small.index, '2.64').share).toBe(1);
		expect(checkAnswer(typed, small.index, '2.7').share).toBe(0);
	});

	it('asks for the nearest figure on a chart, with options far apart', () => {
		const charts = readings('cell#value').filter(({ exhibit }) => exhibit.as === 'chart');
		expect(charts.length).toBeGreaterThan(0);
		for (const { stem, options } of charts) {
			expect(stem).toContain('choose the nearest figure');
			const figures = options.map(Number);
			for (const [i, figure] of figures.slice(1).entries())
				expect(figure - (figures[i] ?? 0)).toBeGreaterThanOrEqual(0.25 * 240);
		}
	});

	it('draws no chart whose bars the eye cannot tell apart', () => {
		const close = bankOf('highest', [500, 498, 300, 200]);
		const shapes = readings('f#finding', close).map(({ exhibit }) => exhibit.as);
		expect(new Set(shapes)).toEqual(new Set(['table']));
	});

	it('asks what a table leaves open only with the table in view, among questions it answers', () => {
		expect(formsOf(small, 'gone#finding')).toEqual(['reading']);
		for (const { distractors, exhibit } of readings('gone#finding')) {
			expect(exhibit.as).toBe('table');
			for (const { proof } of distractors) expect(proof).toMatch(/^The table gives it: /);
		}
	});

	it('asks no highest whose stem names it', () => {
		const fact = FINDINGS.find(({ id }) => id === 'most');
		if (!fact) throw new Error('no such finding');
		const ask = { finding: ['Was it the trade office that had most officials in 1926, or which?'] };
		const opened = openBank({ ...BANK, facts: [{ ...fact, ask }] });
		expect(formsOf(opened, 'most#finding')).not.toContain('reading');
	});
});
