import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test.each([
	['statment', 'statement'],
	['Slots', 'slots'],
	['wen', 'when'],
	['evidnece', 'evidence']
])('takes %s for %s', (word, near) => {
	expect(nearestWord(word, ['slots', 'when', 'statement', 'evidence'])).toBe(near);
});

test('takes no word for a far one', () => {
	expect(nearestWord('colour', ['slots', 'when'])).toBeUndefined();
	expect(nearestWord('by', ['if'])).toBeUndefined();
});
