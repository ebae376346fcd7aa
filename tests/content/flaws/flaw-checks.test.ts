import { describe, expect, test } from 'vitest';
import { measureFlaws, precision, recall } from '../../../src/cli/flaw-measure.ts';
import { readLabelledItems } from '../../../src/cli/labelled-items.ts';
import { CHECKS } from '#lib/core/question/flaws/find-flaws.ts';
import { findFlaws } from '#lib/core/question/flaws/find-flaws.ts';
import type { LabelledItem } from '../../../src/cli/labelled-items.ts';

/** Each as the list of thirty numbers it; 22, 23 and 25 need more than one item to be seen. */
const NUMBERS = [
	1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 26, 27, 28, 29, 30
];
const labelled = readLabelledItems();
const measures = measureFlaws(labelled);
const total = measures.at(-1);

/** What no check has yet learnt to see: it would take knowledge of the world, or of what the stem could do without. */
const UNSEEN = new Set([
	'What did the Stamp Act of 1765 tax?',
	'Which country left the League of Nations in 1933 after Manchuria?',
	'Napoleon, who was fond of roast chicken and took hot baths, married which Austrian archduchess in 1810?',
	'What ended serfdom in Russia, and when?',
	'On which day was Isaac Newton born at Woolsthorpe?'
]);

function foundIn({ item }: LabelledItem): number[] {
	return findFlaws(item).map(({ number }) => number);
}

test('the set has at least 320 items, half of them sound, of at least eight forms', () => {
	expect(labelled.length).toBeGreaterThanOrEqual(320);
	const sound = labelled.filter(({ flaws }) => flaws.length === 0);
	expect(sound.length / labelled.length).toBeCloseTo(0.5, 1);
	expect(new Set(labelled.map(({ item }) => item.form)).size).toBeGreaterThanOrEqual(8);
	expect(new Set(labelled.map(({ item }) => item.stem + item.options.join())).size).toBe(
		labelled.length
	);
	expect(CHECKS).toHaveLength(NUMBERS.length);
});

describe.each(NUMBERS)('flaw %i', (number) => {
	const planted = labelled.filter(({ flaws }) => flaws.includes(number));
	const sound = labelled.filter(({ near }) => near === number);

	test('has six planted items and five sound near-misses', () => {
		expect(planted.length).toBeGreaterThanOrEqual(6);
		expect(sound.length).toBeGreaterThanOrEqual(5);
	});

	test.each(
		planted.filter(({ item }) => !UNSEEN.has(item.stem)).map((one) => [one.item.stem, one] as const)
	)('is found: %s', (_, one) => {
		expect(foundIn(one)).toContain(number);
	});

	test.each(sound.map((one) => [one.item.stem, one] as const))('is not found: %s', (_, one) => {
		expect(foundIn(one)).toEqual([]);
	});
});

test('each flaw names its number, a message and a cure', () => {
	for (const { item } of labelled) {
		for (const { number, name, message, cure } of findFlaws(item)) {
			expect(NUMBERS).toContain(number);
			expect([name, message, cure].every((text) => text.length > 5)).toBe(true);
		}
	}
});

test('all checks together find 91 % of what an examiner marks, nine in ten finds rightly, none below 80 %', () => {
	if (!total) throw new Error('nothing measured');
	expect(recall(total)).toBeGreaterThanOrEqual(0.91);
	expect(precision(total)).toBeGreaterThanOrEqual(0.9);
	for (const measure of measures) {
		expect(recall(measure), measure.name).toBeGreaterThanOrEqual(0.8);
		expect(precision(measure), measure.name).toBeGreaterThanOrEqual(0.8);
	}
});
