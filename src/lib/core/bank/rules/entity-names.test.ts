import { expect, test } from 'vitest';
import { entityNames } from './entity-names.ts';
import { ENTITIES, EVENT, found } from './rule.fixture.ts';

const [ramzin, larichev, moscow] = ENTITIES;
const named = {
	...EVENT,
	statement: 'Leonid Ramzin and V. A. Larichev stood trial in [Moscow](where).'
};

test('finds nothing where every name is one entity’s, used and printed', () => {
	expect(
		found(entityNames, { facts: [named], entities: [ramzin, larichev, moscow] as object[] })
	).toEqual([]);
});

test('names a spelling that two entities share, however it is written', () => {
	const twin = { id: 'twin', kind: 'person', name: 'Twin Ramzin', spellings: ['RAMZIN’s'] };
	const entities = [ramzin, twin, moscow] as object[];
	expect(
		found(entityNames, { facts: [{ ...named, note: 'Twin Ramzin was there.' }], entities })
	).toContain("twin: 'RAMZIN’s' is a spelling of 'ramzin' too");
});

test('names an entity that no fact mentions by id or name', () => {
	expect(
		found(entityNames, {
			facts: [named],
			entities: [ramzin, larichev, moscow, ENTITIES[3]] as object[]
		})
	).toEqual(["paris: no fact mentions 'paris'"]);
});

test('names an entity of which no text has any spelling', () => {
	const kiev = { id: 'kiev', kind: 'place', name: 'Kiev' };
	const facts = [{ ...named, note: 'Kiev is not in it.' }];
	const entities = [ramzin, larichev, moscow, kiev] as object[];
	expect(found(entityNames, { facts, entities })).toEqual([
		'kiev: none of its spellings stands in a text of the bank'
	]);
	expect(found(entityNames, { facts, entities, texts: null })).toEqual([]);
});
