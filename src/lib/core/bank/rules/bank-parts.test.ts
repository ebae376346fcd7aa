import { expect, test } from 'vitest';
import { bankParts } from './bank-parts.ts';
import { EVENT, found } from './rule.fixture.ts';

const relation = {
	id: 'r',
	kind: 'relation',
	importance: 2,
	statement: 'S.',
	subject: 'ramzin',
	relation: 'seat',
	object: 'paris',
	evidence: EVENT.evidence
};
const seat = {
	id: 'seat',
	object: 'Where did {subject} sit?',
	subject: ['Who sat in {object}?'],
	single: []
};

test('finds nothing wrong with topics and relations in use', () => {
	expect(found(bankParts, { facts: [relation], bank: { relations: [seat] } })).toEqual([]);
});

test('names questions that leave out the given end', () => {
	const relations = [
		{
			...seat,
			object: 'Where was the seat?',
			subject: ['Who sat in {object}?', 'Who was {subject}?']
		}
	];
	expect(found(bankParts, { facts: [relation], bank: { relations } })).toEqual([
		"b: 'Where was the seat?' does not say {subject}",
		"b: 'Who was {subject}?' does not say {object}"
	]);
});

test('names topics without facts and relations without use', () => {
	const topics = [
		{ id: 't', title: 'T' },
		{ id: 'u', title: 'U' }
	];
	expect(found(bankParts, { bank: { topics, relations: [seat] } })).toEqual([
		"b: the topic 'u' has no facts",
		"b: no fact uses the relation 'seat'"
	]);
});
