import { describe, expect, it } from 'vitest';
import { BANK } from '../question/bank.fixture.ts';
import { formsOf } from '../question/generate.ts';
import { openBank } from '../question/open-bank.ts';
import { chosenCards, studyCards } from './study-cards.ts';
import { isSameChoice } from './study-choice.ts';

// Events stay together: what stands aside is not set beside them.
const facts = BANK.facts.map((fact, place) => {
	return { ...fact, topic: fact.kind === 'event' || place % 2 ? 'main' : 'lives' };
});
const topics = [
	{ id: 'main', title: 'Main', aside: false },
	{ id: 'lives', title: 'Lives', aside: true }
];
const cards = studyCards(openBank({ ...BANK, facts, topics }), formsOf);

describe('studyCards', () => {
	it('gives every card, topic by topic, with what the queue must know', () => {
		const order = cards.map(({ topic }) => topic);
		expect(order).toEqual([...order].sort((a, b) => (a === b ? 0 : a === 'main' ? -1 : 1)));
		expect(cards.every(({ aside, topic }) => aside === (topic === 'lives'))).toBe(true);
		expect(cards.every(({ forms }) => forms.length > 0)).toBe(true);
	});
});

describe('chosenCards', () => {
	it('takes all, a bank, a topic or some facts', () => {
		expect(chosenCards(cards, {})).toEqual(cards);
		expect(chosenCards(cards, { bank: 'other' })).toEqual([]);
		const lives = chosenCards(cards, { bank: 'small', topic: 'lives' });
		expect(new Set(lives.map(({ topic }) => topic))).toEqual(new Set(['lives']));
		const some = chosenCards(cards, { bank: 'small', facts: ['event-1'] });
		expect(new Set(some.map(({ fact }) => fact))).toEqual(new Set(['event-1']));
	});
});

describe('isSameChoice', () => {
	it('does not mind the order of facts, but everything else', () => {
		const choice = { bank: 'b', facts: ['x', 'y'] };
		expect(isSameChoice(choice, { bank: 'b', facts: ['y', 'x'] })).toBe(true);
		expect(isSameChoice({}, {})).toBe(true);
		expect(isSameChoice({}, { facts: [] })).toBe(false);
		for (const other of [
			{},
			{ bank: 'b' },
			{ ...choice, topic: 't' },
			{ ...choice, newCards: 1 }
		]) {
			expect(isSameChoice(choice, other)).toBe(false);
		}
	});
});
