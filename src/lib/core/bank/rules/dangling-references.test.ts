import { expect, test } from 'vitest';
import { danglingReferences } from './dangling-references.ts';
import { CLAIM, ENTITIES, EVENT, found } from './rule.fixture.ts';

test('finds nothing in sound facts', () => {
	expect(found(danglingReferences, { facts: [EVENT, CLAIM] })).toEqual([]);
});

test.each([
	['entity', { ...EVENT, where: 'moskow' }, "there is no entity 'moskow'"],
	[
		'speaker',
		{ ...CLAIM, positions: [{ id: 'x', by: 'getty', silent: true }] },
		"there is no source or entity 'getty'"
	],
	[
		'reporter',
		{ ...CLAIM, positions: [{ id: 'x', by: 'ramzin', via: 'ramzin', silent: true }] },
		"there is no source in this bank 'ramzin'"
	],
	[
		'table',
		{
			...EVENT,
			kind: 'cell',
			label: undefined,
			when: undefined,
			where: undefined,
			table: 'x',
			row: 'a',
			column: 'b'
		},
		"there is no table 'x'"
	]
])('names a missing %s', (_what, fact, message) => {
	const clean = JSON.parse(JSON.stringify(fact)) as object;
	expect(found(danglingReferences, { facts: [clean] })).toEqual([expect.stringContaining(message)]);
});

const relation = {
	...EVENT,
	kind: 'relation',
	relation: 'seat',
	subject: 'ramzin',
	object: 'paris'
};
const { label: _l, when: _w, where: _p, ...relationFact } = relation;
const bank = { relations: [{ id: 'seat', object: 'Where?', single: ['object'] }] };

test('takes an object that is no entity for a text, unless it looks like a mistyped id', () => {
	const objects = ['paris', 'some men', 'engineers', 'leonid-ramzn', 'parsi'];
	const facts = objects.map((object, i) => ({ ...relationFact, id: `r-${i}`, object }));
	expect(found(danglingReferences, { facts, bank })).toEqual([
		"r-3: there is no entity 'leonid-ramzn'",
		"r-4: there is no entity 'parsi'"
	]);
});

test('names relations and look-alikes that are not there', () => {
	const entities = [{ ...ENTITIES[0], not: ['larichef'] }, ...ENTITIES.slice(1)];
	expect(found(danglingReferences, { facts: [relationFact], entities })).toEqual([
		"trial-opened: there is no relation 'seat'",
		"ramzin: there is no entity 'larichef'"
	]);
});
