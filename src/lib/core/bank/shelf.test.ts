import { expect, it } from 'vitest';
import { shelfOf, withBank } from './shelf.ts';

const list = ['one', 'two', 'three'].map((id) => ({ id }));

it('holds the first bank until any is chosen', () => {
	expect(shelfOf(list, null)).toEqual(['one']);
	expect(withBank(null, 'two')).toEqual(['two']);
});

it('holds what was chosen, in the order of the list, and nothing that is gone', () => {
	expect(shelfOf(list, ['three', 'gone', 'one'])).toEqual(['one', 'three']);
	expect(shelfOf(list, [])).toEqual([]);
	expect(shelfOf([], null)).toEqual([]);
});

it('takes a bank once', () => {
	const chosen = withBank(['one'], 'two');
	expect(chosen).toEqual(['one', 'two']);
	expect(withBank(chosen, 'one')).toBe(chosen);
});
