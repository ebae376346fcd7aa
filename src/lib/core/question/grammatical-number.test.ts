import { describe, expect, it } from 'vitest';
import type { TermFact } from '../bank/fact.ts';
import { anEntity, BANK, base } from './bank.fixture.ts';
import { formsOf, generate } from './generate.ts';
import { agrees, isPlural, isPluralTerm } from './grammatical-number.ts';
import { openBank } from './open-bank.ts';

describe('isPlural', () => {
	it.each([
		'violators of discipline',
		'members who had hidden their origin',
		'class-alien elements',
		'careerists and self-seekers',
		'local commissions that checked members'
	])('%s', (phrase) => expect(isPlural(phrase)).toBe(true));

	it.each([
		'sympathiser',
		'a member of two parties',
		'mutual protection',
		'nepotism among officials',
		'the process of checking members',
		'consensus',
		'the crisis of the grain stores'
	])('not %s', (phrase) => expect(isPlural(phrase)).toBe(false));
});

describe('isPluralTerm', () => {
	it.each([
		['proverkomissii', '', true],
		['rabkori', 'journalists among the workers', true],
		['zavkomy', 'the trade union bodies in factories', true],
		['double-dealers', 'members who undermined policy', true],
		['proverka', 'checking or verification', false],
		['counter-plan', 'targets above those of the management', false],
		['party', 'a body of members', false]
	])('%s, %s: %s', (name, meaning, expected) => {
		expect(isPluralTerm(name, meaning)).toBe(expected);
	});
});

describe('agrees', () => {
	it('holds a text to the article before it and to its number', () => {
		expect(agrees('He was a ', 'sympathiser', 'degenerate')).toBe(true);
		expect(agrees('He was a ', 'sympathiser', 'onlooker')).toBe(false);
		expect(agrees('He was an ', 'onlooker', 'agent')).toBe(true);
		expect(agrees('They were ', 'degenerates', 'sympathiser')).toBe(false);
		expect(agrees('', 'degenerates', 'double-dealers')).toBe(true);
	});
});

describe('a question on a term', () => {
	const words = [
		['wrecker', 'a worker who spoils goods'],
		['speculator', 'a trader who hoards grain'],
		['watchman', 'a guard who sleeps at night'],
		['hoarders', 'peasants who hide their seed']
	] as const;
	const facts = words.map(([word, meaning]): TermFact => ({
		...base(word, `[${word}](term) meant [${meaning}](definition).`),
		...{ kind: 'term', term: word, definition: meaning }
	}));
	const entities = words.map(([word]) => anEntity(word, 'term', word, { roles: ['insult'] }));
	const open = openBank({ ...BANK, entities, facts });

	it('has options and false sentences of the number of its key', () => {
		for (const card of ['wrecker#term', 'wrecker#definition']) {
			expect(formsOf(open, card)).toEqual(expect.arrayContaining(['choice', 'true-false']));
			for (let seed = 0; seed < 20; seed++) {
				const questions = (['choice', 'true-false'] as const).map((form) =>
					generate(open, card, form, seed, { truth: false })
				);
				const texts = questions.flatMap((question) => question?.distractors ?? []);
				expect(texts.filter(({ text }) => isPlural(text))).toEqual([]);
			}
		}
	});

	it('has no false sentence where only another number is left', () => {
		expect(formsOf(open, 'hoarders#term')).not.toContain('true-false');
		expect(formsOf(open, 'hoarders#definition')).not.toContain('true-false');
	});
});
