import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type BankIndex, indexBank } from './bank/bank.ts';
import { anEntity, BANK, base } from './question/bank.fixture.ts';
import { openSearch } from './search.ts';

const index: BankIndex = indexBank({
	...BANK,
	entities: [
		anEntity('palchinskii', 'person', "Pal'chinskii", { cyrillic: ['Пальчинский'] }),
		anEntity('ramzin', 'person', 'Leonid Ramzin', { cyrillic: ['Рамзин'] }),
		anEntity('rees', 'person', 'Rees'),
		anEntity('gosplan', 'body', 'Gosplan')
	],
	facts: [
		{
			...base('defence', "Pal'chinskii led the defence of the palace."),
			kind: 'person',
			who: 'palchinskii',
			role: 'leader of the defence'
		},
		{
			...base('plan', 'The plan was drawn up in 1930.', { note: 'Gosplan kept no copy.' }),
			kind: 'cause',
			cause: 'a shortage',
			effect: 'a plan'
		}
	]
});
const search = await openSearch(index);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('the search of a bank', () => {
	it.each([
		"Pal'chinskii",
		'palchinsky',
		'Palʹchinskiĭ',
		'Пальчинский',
		'пальч',
		'palch',
		'Palčinskij'
	])('finds a name written %s, and what is said of it', (query) => {
		expect(ids(query)).toEqual(expect.arrayContaining(['palchinskii', 'defence']));
		expect(ids(query)).not.toContain('ramzin');
	});

	it('puts a name before the facts that mention it', () => {
		expect(search('gosplan').map(({ kind }) => kind)).toEqual(['entity', 'fact']);
	});

	it('wants every word of the query', () => {
		expect(ids('defence palace')).toEqual(['defence']);
		expect(ids('defence gosplan')).toEqual([]);
	});

	it('finds figures as they begin, and forgives a slip in a long word only', () => {
		expect(ids('193')).toEqual(['plan']);
		expect(ids('shortege')).toEqual(['plan']);
		expect(ids('pkan')).toEqual([]);
	});

	it('finds what stands in notes, and nothing for nothing', () => {
		expect(ids('copy')).toEqual(['plan']);
		expect(ids('')).toEqual([]);
		expect(ids('  ¿?')).toEqual([]);
	});

	it('reads any text without failing', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => search(query).length <= 6));
	});
});
