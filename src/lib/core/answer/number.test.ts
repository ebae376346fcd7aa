import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNumber, formatNumber } from './check-number.ts';
import { parseNumber } from './number.ts';
import { NUMBER_PAIRS, NUMBER_READINGS } from './numbers.fixture.ts';
import { pairs } from './pairs.fixture.ts';
import type { ExpectedNumber, NumberTolerance } from './check-number.ts';

describe('parseNumber', () => {
	test.each(pairs(NUMBER_READINGS))('%s is %s (%s)', (typed, value, flags) => {
		const [low, high = low] = value.split(' ').map(Number);
		const expected = { low, high, approximate: flags.includes('a'), percent: flags.includes('p') };
		expect(parseNumber(typed)).toEqual(value === 'unreadable' ? undefined : expected);
	});

	test('formatted numbers are read back', () => {
		const number = fc.oneof(
			fc.integer(),
			fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 100)
		);
		fc.assert(
			fc.property(number, (n) => {
				const low = n === 0 ? 0 : n;
				expect(parseNumber(formatNumber(low))).toMatchObject({ low, high: low });
			})
		);
	});

	test('formatted ranges are read back', () => {
		const bound = fc.nat({ max: 1e7 });
		fc.assert(
			fc.property(bound, bound, fc.constantFrom('-', '–', ' to '), (a, b, joint) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const text = `${formatNumber(low)}${joint}${formatNumber(high)} members`;
				expect(parseNumber(text)).toMatchObject({ low, high });
			})
		);
	});
});

describe('checkNumber', () => {
	test.each(pairs(NUMBER_PAIRS))('%s: %s is %s', (expected, typed, kind) => {
		expect(checkNumber(typed, expectedNumber(expected)).kind).toBe(kind);
	});

	test('the exact figure is shown where it was not typed', () => {
		expect(checkNumber('84,000', expectedNumber('84017 84017 5%')).reason).toContain('84,017');
		expect(checkNumber('2,500', expectedNumber('2000 3000 exact')).reason).toContain(
			'2,000 to 3,000'
		);
	});
});

function expectedNumber(text: string): ExpectedNumber {
	const [low = '', high = '', tolerance = ''] = text.split(' ');
	return { low: Number(low), high: Number(high), tolerance: toleranceOf(tolerance) };
}

function toleranceOf(text: string): NumberTolerance {
	if (text === 'exact') return { kind: 'exact' };
	return text.startsWith('+')
		? { kind: 'plus-minus', n: Number(text.slice(1)) }
		: { kind: 'per-cent', n: Number(text.slice(0, -1)) };
}
