import { expect, test } from 'vitest';
import { facetNames } from './facet-names.ts';
import { CLAIM, EVENT, found } from './rule.fixture.ts';

test('knows the facets of each kind and the positions of a claim', () => {
	const event = {
		...EVENT,
		cards: ['when', 'order'],
		single: ['where'],
		ask: { when: 'When?' },
		accept: { where: ['the capital'] }
	};
	const claim = {
		...CLAIM,
		ask: { soviet: 'How many?' },
		positions: [{ ...CLAIM.positions[0], statement: 'It had [2,000](value), or [more](soviet).' }]
	};
	expect(found(facetNames, { facts: [event, claim] })).toEqual([]);
});

test.each([
	['cards', { ...EVENT, cards: ['wen'] }, "this event has no card 'wen'"],
	['single', { ...EVENT, single: ['who'] }, "this event has no card 'who'"],
	['ask', { ...EVENT, ask: { date: 'When?' } }, "this event has no card 'date'"],
	['accept', { ...CLAIM, accept: { other: ['x'] } }, "this claim has no card 'other'"],
	['mark', { ...EVENT, statement: 'In [1930](year) it opened.' }, "this event has no slot 'year'"],
	[
		'evidence',
		{ ...EVENT, evidence: [{ source: 'soviet', lines: 1, slots: ['date'] }] },
		"this event has no slot 'date'"
	],
	[
		'reading',
		{
			...EVENT,
			evidence: [
				{ source: 'soviet', lines: 1, reading: [{ slot: 'x', printed: 'a', read: 'b', why: 'c' }] }
			]
		},
		"this event has no slot 'x'"
	],
	[
		'worked',
		{ ...EVENT, evidence: [{ source: 'soviet', lines: 1, worked: { y: '1 + 1' } }] },
		"this event has no slot 'y'"
	]
])('names an unknown facet in %s', (_key, fact, message) => {
	expect(found(facetNames, { facts: [fact] })).toEqual([`${fact.id}: ${message}`]);
});
