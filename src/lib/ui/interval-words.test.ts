import { expect, test } from 'vitest';
import { count, inWords, intervalWords } from './interval-words.ts';

test('says an interval in the unit a person would use', () => {
	expect([0, 1, 2, 44, 45, 92, 365, 545, 1100].map(intervalWords)).toEqual([
		'soon',
		'tomorrow',
		'2 days',
		'44 days',
		'1 month',
		'3 months',
		'12 months',
		'1 year',
		'3 years'
	]);
});

test('fits into a sentence', () => {
	expect([0, 1, 5].map(inWords)).toEqual(['today', 'tomorrow', 'in 5 days']);
	expect([count(1, 'card'), count(2, 'card'), count(1200, 'fact')]).toEqual([
		'1 card',
		'2 cards',
		'1,200 facts'
	]);
});
