import { expect, it } from 'vitest';
import { responseLines } from './response-words.ts';

it('says any answer in lines', () => {
	expect(responseLines(null)).toEqual([]);
	expect(responseLines('')).toEqual([]);
	expect(responseLines('1930')).toEqual(['1930']);
	expect(responseLines(['a', 'b'])).toEqual(['a', 'b']);
	expect(responseLines({ Krylenko: 'prosecutor' })).toEqual(['Krylenko: prosecutor']);
});

it('reads a judgement as a sentence', () => {
	expect(responseLines('true')).toEqual(['True']);
	expect(responseLines('false: Moscow')).toEqual(['False: Moscow']);
	expect(responseLines('false')).toEqual(['False']);
	expect(responseLines('false teeth')).toEqual(['false teeth']);
});
