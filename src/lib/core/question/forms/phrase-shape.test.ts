import { expect, test } from 'vitest';
import { isOfOneShape } from './phrase-shape.ts';

test.each([
	['the fear of war', 'a lack of grain', true],
	['to raise discipline', 'to please the centre', true],
	['leaders of the party', 'members of the court', true],
	['the fear of war', 'to please the centre', false],
	['the fear of war', 'members of the court', false],
	['because grain ran short', 'the shortage of grain', false],
	['fear', 'the long quarrel of two brothers over land', false]
])('%s, %s: %s', (a, b, expected) => {
	expect(isOfOneShape(a, b)).toBe(expected);
	expect(isOfOneShape(b, a)).toBe(expected);
});
