import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitQuotations } from './quotations.ts';

test.each([
	["the 'Industrial Party' trial", ['Industrial Party']],
	['a “show trial”, she says', ['show trial']],
	['the ‘Engineers’ Centre’s past’', ['Engineers']],
	["Ramzin's and the others' trial", []],
	["it 'didn't happen' then", ["didn't happen"]],
	['an "open" one', ['open']],
	["an unclosed 'mark", []]
])('finds the quotations of: %s', (text, quoted) => {
	expect(splitQuotations(text).quoted).toEqual(quoted);
});

test('loses nothing but quotation marks', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { quoted, unquoted } = splitQuotations(text);
			expect(unquoted).toHaveLength(quoted.length + 1);
			const kept = [...quoted, ...unquoted].join('').length;
			expect(kept + 2 * quoted.length).toBe(text.length);
		})
	);
});
