import { expect, test } from 'vitest';
import { bySection, sectionOf } from './section-of.ts';

const sections = [
	{ title: 'Chapter', lines: [1, 20] as const },
	{ title: 'Part one', lines: [1, 8] as const },
	{ title: 'Part two', lines: [11, 20] as const },
	{ title: 'Notes', lines: [30, 40] as const }
];

test('takes the narrowest section that holds a range', () => {
	expect(sectionOf(sections, [2, 3])?.title).toBe('Part one');
	expect(sectionOf(sections, [2, 12])?.title).toBe('Chapter');
	expect(sectionOf(sections, [25, 26])).toBeUndefined();
});

test('splits a range where no one section holds it, dropping what lies between', () => {
	expect(bySection(sections, [12, 31])).toEqual([
		{ title: 'Part two', lines: [12, 20] },
		{ title: 'Notes', lines: [30, 31] }
	]);
});

test('refuses a range that begins or ends in no section', () => {
	expect(bySection(sections, [12, 25])).toBeUndefined();
	expect(bySection(sections, [41, 41])).toBeUndefined();
});
