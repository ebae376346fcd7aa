import { expect, test } from 'vitest';
import { CLAIM, ENTITIES, EVENT, foundByAll } from './rule.fixture.ts';

const sound = { facts: [EVENT, CLAIM, { ...EVENT, id: 'again' }] };
const ofIds = (messages: string[]) =>
	messages.filter((message) => /used before|called|two positions|retired/.test(message));

test('finds nothing where every id is used once', () => {
	expect(ofIds(foundByAll({ ...sound, retired: ['trial-open'] }))).toEqual([]);
});

test('names an id used twice with the place of the first', () => {
	expect(ofIds(foundByAll({ facts: [EVENT, EVENT] }))).toEqual([
		"trial-opened: the fact id 'trial-opened' is used before, in content/banks/b/facts/t.yaml:1"
	]);
});

test('names an entity called as a source is', () => {
	const entities = [...ENTITIES, { id: 'soviet', kind: 'body', name: 'Soviet' }];
	expect(ofIds(foundByAll({ entities }))).toEqual([
		expect.stringContaining("source or entity id 'soviet'")
	]);
});

test('names two positions of one id and two of one speaker', () => {
	const [first, second] = CLAIM.positions;
	const positions = [first, { ...second, id: 'soviet' }, { ...second, id: 'third' }];
	expect(ofIds(foundByAll({ facts: [{ ...CLAIM, positions }] }))).toEqual([
		"membership: two positions are called 'soviet'",
		"membership: 'other' has two positions"
	]);
});

test('names a retired id', () => {
	expect(ofIds(foundByAll({ retired: ['trial-opened'] }))).toEqual([
		"trial-opened: the id 'trial-opened' is retired"
	]);
});
