import { expect, test } from 'vitest';
import { adviceOn } from './advise.ts';

test('advice comes in the order of the lines, with a count', () => {
	const text = 'Who led it?\tWat Tyler\n\nNo answer here\n\nWho led the rising of 1381?\tWat Tyler';
	expect(adviceOn(text)).toEqual({
		lines: [
			'line 1: 1 ambiguous stem: The stem does not say whom or what it is about. Name the person, body or event in the stem itself.',
			expect.stringMatching(/^line 3: No line says which answer is right/),
			'2 read, 1 with advice, 1 not read'
		],
		unread: 1
	});
});
