import { expect, test } from 'vitest';
import { counted, workOut } from './work-out.ts';

test.each([
	['5 + 3', 8],
	['10 − 8', 2],
	['2 * (3 + 4) / 7', 2],
	['84,017 - 17', 84000],
	['days(1930-11-25/1930-12-07)', 13],
	['days(1928-02-28/1928-03-01)', 3],
	['count(Ramzin, V. A. Larichev, Ochkin) + 1', 4]
])('works out %s', (expression, value) => {
	expect(workOut(expression)).toBe(value);
});

test.each(['', '5 +', '5 3', '(5', 'five', 'days(1930/1931)', '1 / 0', 'process.exit()'])(
	'refuses %j',
	(expression) => {
		expect(workOut(expression)).toBeUndefined();
	}
);

test('names what is counted', () => {
	expect(counted('count(Ramzin, Larichev) + count(Ochkin,)')).toEqual([
		'Ramzin',
		'Larichev',
		'Ochkin'
	]);
});
