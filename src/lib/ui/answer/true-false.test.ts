import { expect, test } from 'vitest';
import { readTrueFalse, writeTrueFalse } from './true-false.ts';

test('what is written is read back', () => {
	for (const [judgement, correction] of [
		['true', ''],
		['false', ''],
		['false', 'Moscow'],
		['false', 'a club: the Engineers']
	] as const) {
		expect(readTrueFalse(writeTrueFalse(judgement, correction))).toEqual({ judgement, correction });
	}
});

test('a correction left over from a change of mind is not sent with true', () => {
	expect(writeTrueFalse('true', 'Moscow')).toBe('true');
});

test('no answer is no judgement', () => {
	expect(readTrueFalse(null).judgement).toBeUndefined();
});
