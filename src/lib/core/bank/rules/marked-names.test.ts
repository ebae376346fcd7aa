import { expect, test } from 'vitest';
import { markedNames } from './marked-names.ts';
import { EVENT, found } from './rule.fixture.ts';

const person = {
	id: 'p',
	kind: 'person',
	importance: 2,
	who: 'ramzin',
	role: 'the man',
	evidence: EVENT.evidence
};
const list = {
	id: 'l',
	kind: 'list',
	importance: 2,
	statement: 'S.',
	of: 'things',
	evidence: EVENT.evidence
};

test.each([
	['a spelling', { ...person, statement: 'It was [Ramzin](who).' }],
	['a possessive', { ...person, statement: 'It was [the Ramzin’s](who) trial.' }],
	['a mark for a phrase', { ...person, statement: 'Ramzin was [some man](role).' }],
	['a list of spellings', { ...list, members: ['Ramzin', 'Leonid Ramzin'] }],
	['members by id and in words', { ...list, members: ['ramzin', 'some men'] }]
])('lets %s pass', (_what, fact) => {
	expect(found(markedNames, { facts: [fact] })).toEqual([]);
});

test('names marked words that are more or less than the name', () => {
	const facts = [{ ...person, statement: 'It was [the accused, Ramzin](who).' }];
	expect(found(markedNames, { facts })).toEqual([
		"p: the words marked 'the accused, Ramzin' are no spelling of 'ramzin'"
	]);
});

test('names a member that is an entity but is given in words', () => {
	expect(
		found(markedNames, { facts: [{ ...list, members: ['larichev', 'Leonid Ramzin'] }] })
	).toEqual(["l: 'Leonid Ramzin' is an entity of the bank"]);
});
