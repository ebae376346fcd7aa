import { expect, test } from 'vitest';
import { completeFacts } from './complete-facts.ts';
import { CLAIM, EVENT, found } from './rule.fixture.ts';

const evidence = [{ source: 'soviet', lines: 1 }];
const common = { id: 'f', importance: 2, statement: 'S.', evidence };
const quantity = { ...common, kind: 'quantity', measure: 'members', value: 5 };
const says = (claim: string) => ({ id: 'a', by: 'soviet', claim, evidence: { lines: 1 } });
const comparison = {
	...common,
	kind: 'comparison',
	claim: 'C.',
	texts: { soviet: { stance: 'agrees', evidence }, other: { stance: 'silent' } }
};

test('finds nothing lacking in sound facts', () => {
	const facts = [
		EVENT,
		CLAIM,
		quantity,
		comparison,
		{ ...common, id: 'g', kind: 'sequence', of: 'steps', steps: ['a', 'b', 'c'] }
	];
	expect(found(completeFacts, { facts })).toEqual([]);
});

test.each([
	['event', { ...common, kind: 'event', label: 'the trial' }, 'no card can be made of it'],
	['quantity', { ...common, kind: 'quantity', measure: 'members' }, 'it has no value'],
	['two answers', { ...quantity, positions: [says('x')] }, 'it has a value and positions'],
	[
		'no question',
		{
			...common,
			kind: 'quantity',
			measure: 'm',
			positions: [{ id: 'a', by: 'soviet', value: 5, evidence: { lines: 1 } }]
		},
		'its positions answer no question'
	],
	[
		'silent speaker',
		{ ...CLAIM, positions: [{ ...says('x'), silent: true }, says('y')] },
		"the position 'a' is silent but says something"
	],
	[
		'mute position',
		{ ...CLAIM, positions: [{ id: 'a', by: 'soviet', evidence: { lines: 1 } }] },
		"the position 'a' gives 0 answers"
	],
	[
		'double position',
		{ ...CLAIM, positions: [{ ...says('x'), value: 5 }] },
		"the position 'a' gives 2 answers"
	],
	['list', { ...common, kind: 'list', of: 'men', members: ['one'] }, '1 members are too few'],
	[
		'sequence',
		{ ...common, kind: 'sequence', of: 'steps', steps: ['a', 'b'] },
		'2 steps are too few'
	],
	[
		'comparison',
		{ ...comparison, texts: { soviet: comparison.texts.soviet } },
		'the text other is left out'
	],
	[
		'provenance',
		{ ...common, kind: 'provenance', source: 'soviet', aspect: 'limit', says: 'x' },
		'nothing asks for it'
	]
])('names what is lacking: %s', (_what, fact, message) => {
	expect(found(completeFacts, { facts: [fact] })).toEqual([`${fact.id}: ${message}`]);
});

test('names a claim on which nobody speaks', () => {
	const positions = [{ id: 'a', by: 'soviet', silent: true }];
	expect(found(completeFacts, { facts: [{ ...CLAIM, positions }] })).toContain(
		'membership: nobody says anything on it'
	);
});
