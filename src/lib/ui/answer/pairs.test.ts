import { matchQuestion } from '../../../../tests/support/questions.ts';
import { expect, test } from 'vitest';
import { isGrid, leadOf, nextEmpty, placePair } from './pairs.ts';

test('an option that is used once leaves the row it stood in', () => {
	const pairs = placePair({ a: 'x', b: 'y' }, 'b', 'x', true);
	expect(pairs).toEqual({ b: 'x' });
	expect(nextEmpty(['a', 'b'], pairs)).toBe('a');
});

test('an option that may be used again stays where it stood', () => {
	expect(placePair({ a: 'x' }, 'b', 'x', false)).toEqual({ a: 'x', b: 'x' });
});

test('a row takes the new option in place of the old', () => {
	expect(placePair({ a: 'x', b: 'y' }, 'a', 'z', true)).toEqual({ a: 'z', b: 'y' });
	expect(nextEmpty(['a', 'b'], { a: 'z', b: 'y' })).toBeUndefined();
});

test('tells a grid from the other answers', () => {
	expect(isGrid({ a: 'x' })).toBe(true);
	for (const other of [null, undefined, 'a', ['a']]) expect(isGrid(other)).toBe(false);
});

test('the graded row is told where the others turned out otherwise', () => {
	const { Krylenko: part = '', Vyshinsky: other = '' } = matchQuestion.key;
	expect(leadOf(matchQuestion, { Krylenko: part, Vyshinsky: part })).toBe('Krylenko');
	expect(leadOf(matchQuestion, { Krylenko: part, Vyshinsky: other })).toBeUndefined();
	expect(leadOf(matchQuestion, { Krylenko: other, Vyshinsky: part })).toBeUndefined();
	expect(leadOf(matchQuestion, {})).toBeUndefined();
	expect(leadOf({ ...matchQuestion, lead: null }, { Krylenko: part })).toBeUndefined();
});
