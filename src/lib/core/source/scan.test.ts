import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresIn, holds, joinLines, scan, wordsOf } from './scan.ts';

test('joins words broken at a line end, blank lines between or not, and leaves other hyphens', () => {
	expect(joinLines(['the organi- ', '', 'sation of anti-', 'Soviet work, 1928-', '1932'])).toBe(
		'the organisation of anti- Soviet work, 1928- 1932'
	);
});

test('folds marks, case, apostrophes, possessives and thousands separators', () => {
	expect(wordsOf("Pal’chinskii's “émigrés” had 12,345 men, 3.5 p.c.")).toEqual([
		'palchinskii',
		'emigres',
		'had',
		'12345',
		'men',
		'35',
		'p',
		'c'
	]);
});

test.each([
	['digits', '84,017 of 176180', [84017, 176180]],
	['words', 'five of twenty-five', [5, 20, 25]],
	['scales', 'two to three thousand, 1.5 million', [2, 3, 3000, 1.5, 1500000]],
	['short second years', 'in 1925-30, 114–16 and 1899-05', [1925, 1930, 114, 116, 1899, 1905]],
	['l and O for 1 and 0', 'l93O, 2,0l7', [1930, 2017]],
	['ordinals and decades', 'the 25th, the 1920s', [25, 1920]]
])('reads figures in %s', (_what, text, figures) => {
	const read = figuresIn(text);
	for (const figure of figures) expect(read).toContain(figure);
});

test('takes no letter alone and no word for a figure', () => {
	expect([...figuresIn('all of l or O, none above')]).toEqual([]);
});

test('finds any figure as it is usually written', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
			expect(figuresIn(`some ${n.toLocaleString('en-GB')} men`)).toContain(n);
			expect(figuresIn(`some ${n} men`)).toContain(n);
		})
	);
});

test('finds names as whole words, and long ones through spread letters', () => {
	const text = scan(['the i n t e l l i g e n t s i a of Tver, and Karpov']);
	expect(holds(text, 'intelligentsia')).toBe(true);
	expect(holds(text, 'Karp')).toBe(false);
	expect(holds(text, 'Tver')).toBe(true);
	expect(holds(text, '')).toBe(false);
});
