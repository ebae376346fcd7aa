import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

const shown = (text: string) => keepTogether(text).replaceAll('\u00A0', '_');

test('a day stays with its month, the year may break off', () => {
	expect(shown('It opened on 25 November 1930.')).toBe('It opened on 25_November 1930.');
	expect(shown('From 5 to 12 May')).toBe('From 5 to 12_May');
});

test('a figure stays with its unit', () => {
	expect(shown('12.7 per cent of 25,634 people in 13 days')).toBe(
		'12.7_per_cent of 25,634_people in 13_days'
	);
});

test('initials stay with the surname', () => {
	expect(shown('by A. V. Chaianov')).toBe('by A._V._Chaianov');
});

test('other blanks are left as they are', () => {
	for (const text of ['In 1930 May Day', 'as per cent', 'the 8 defendants', 'peopled 5 years’'])
		expect(shown(text).replaceAll('_', ' ')).toBe(text);
	expect(shown('In 1930 May Day')).toBe('In 1930 May Day');
	expect(shown('as per cent of 8 defendants')).toBe('as per cent of 8 defendants');
});
