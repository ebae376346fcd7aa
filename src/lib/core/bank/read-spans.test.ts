import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './fact.ts';
import { readSpans } from './read-spans.ts';

test('splits a statement at its marks', () => {
	expect(readSpans('It opened on [25 November](when) in [Moscow](where).')).toEqual([
		{ text: 'It opened on ' },
		{ text: '25 November', slot: 'when' },
		{ text: ' in ' },
		{ text: 'Moscow', slot: 'where' },
		{ text: '.' }
	]);
});

test('leaves brackets alone that are no marks', () => {
	for (const text of ['He [Ramzin] spoke (at length).', '[](when)', '[a](two words)']) {
		expect(readSpans(text)).toEqual([{ text }]);
	}
});

test('keeps every word of a text without brackets', () => {
	fc.assert(
		fc.property(
			fc.string().map((text) => text.replaceAll(/[[\]]/g, '')),
			(text) => plainText(readSpans(text)) === text
		)
	);
});
