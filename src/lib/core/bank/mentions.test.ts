import { describe, expect, it } from 'vitest';
import { anEntity, BANK, base } from '../question/bank.fixture.ts';
import { indexBank } from './bank.ts';
import { mentionsIn } from './mentions.ts';

const index = indexBank({
	...BANK,
	entities: [
		anEntity('ramzin', 'person', 'Ramzin', { spellings: ['Leonid Ramzin'] }),
		anEntity('alekseev-i', 'person', 'Ivan Alekseev', { spellings: ['Alekseev'] }),
		anEntity('alekseev-p', 'person', 'Pyotr Alekseev', { spellings: ['Alekseev'] }),
		anEntity('omsk', 'place', 'Omsk')
	],
	facts: [
		{
			...base('slot', 'He was the head.'),
			kind: 'person',
			who: 'ramzin',
			role: 'the head'
		},
		{
			...base('text', "Ramzin's list named Alekseev."),
			kind: 'list',
			of: 'towns',
			members: [{ entity: 'omsk' }, { text: 'Perm' }],
			complete: true
		},
		{ ...base('near', 'The Ramzinites met.'), kind: 'sequence', of: 'steps', steps: ['one', 'two'] }
	]
});
const { facts, entities } = mentionsIn(index);

describe('mentions', () => {
	it('are found in slots, in words, and in the possessive', () => {
		expect(facts.get('ramzin')?.map(({ id }) => id)).toEqual(['slot', 'text']);
		expect(facts.get('omsk')?.map(({ id }) => id)).toEqual(['text']);
		expect(entities.get('text')).toEqual(['ramzin', 'omsk']);
	});

	it('are not read into part of a word, nor into a spelling that two share', () => {
		expect(entities.get('near')).toEqual([]);
		expect(facts.has('alekseev-i')).toBe(false);
		expect(facts.has('alekseev-p')).toBe(false);
	});
});
