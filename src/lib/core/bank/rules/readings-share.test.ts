import { expect, test } from 'vitest';
import { readingsShare } from './readings-share.ts';
import { EVENT, found } from './rule.fixture.ts';

const reading = [{ slot: 'when', printed: 'l930', read: '1930', why: 'scan' }];
const bankOf = (read: number, all: number) => ({
	facts: Array.from({ length: all }, (_, i) => ({
		...EVENT,
		id: `f-${i}`,
		evidence: [{ source: 'soviet', lines: 1, ...(i < read ? { reading } : {}) }]
	}))
});

test('allows readings in five facts of a hundred, and always in one', () => {
	expect(found(readingsShare, bankOf(2, 40))).toEqual([]);
	expect(found(readingsShare, bankOf(1, 3))).toEqual([]);
});

test('names a share above that', () => {
	expect(found(readingsShare, bankOf(3, 40))).toEqual(['b: 3 of 40 facts have a reading']);
});
