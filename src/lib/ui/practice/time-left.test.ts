import { expect, it } from 'vitest';
import { timeLeftWords, timeSaid } from './time-left.ts';

it('counts minutes begun, then seconds', () => {
	const seconds = [1200, 1199, 61, 60, 59.2, 0.4, 0, -5];
	expect(seconds.map((s) => timeLeftWords(1000 * s))).toEqual([
		'20 min',
		'20 min',
		'2 min',
		'60 s',
		'60 s',
		'1 s',
		'Time is up',
		'Time is up'
	]);
});

it('speaks at ten, five and one', () => {
	const minutes = [20, 10, 9.5, 9, 5, 1];
	expect(minutes.map((m) => timeSaid(60_000 * m))).toEqual([
		'',
		'Ten minutes left',
		'Ten minutes left',
		'',
		'Five minutes left',
		'One minute left'
	]);
});
