import { expect, test } from 'vitest';
import { dateTold, moveItem, ordinal, pairsInOrder } from './place-in-order.ts';

test('moves an item to a place and keeps the others in order', () => {
	expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
	expect(moveItem(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
});

test('holds a place outside the list at its ends', () => {
	expect(moveItem(['a', 'b', 'c'], 2, -4)).toEqual(['c', 'a', 'b']);
	expect(moveItem(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
	expect(moveItem(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
});

test('names places as English does', () => {
	expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map(ordinal)).toEqual(
		'1st 2nd 3rd 4th 11th 12th 13th 21st 22nd'.split(' ')
	);
});

test('the date of an item is read from what explains the order', () => {
	const explanation =
		'The arrest of A. V. Chaianov belongs to 21 July 1930. The trial belongs to 1930 to 1931.';
	expect(dateTold(explanation, 'the arrest of A. V. Chaianov')).toBe('21 July 1930');
	expect(dateTold(explanation, 'The trial')).toBe('1930 to 1931');
	expect(dateTold(explanation, 'the sentence')).toBeUndefined();
});

test('counts the pairs that stand the right way round', () => {
	const key = ['a', 'b', 'c', 'd'];
	expect(pairsInOrder(key, key)).toBe('6 of 6 pairs in order');
	expect(pairsInOrder(['b', 'a', 'd', 'c'], key)).toBe('4 of 6 pairs in order');
	expect(pairsInOrder(key.toReversed(), key)).toBe('0 of 6 pairs in order');
});
