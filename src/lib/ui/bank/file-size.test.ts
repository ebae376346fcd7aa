import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
	[0, '1 kB'],
	[319_400, '319 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB'],
	[2_400_000, '2.4 MB'],
	[10_700_000_000, '10.7 GB']
])('words %i bytes as %s', (bytes, words) => {
	expect(fileSize(bytes)).toBe(words);
});
