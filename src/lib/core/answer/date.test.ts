import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../date/compare-dates.ts';
import { formatDate } from '../date/format-date.ts';
import { GRANULARITIES } from '../date/historical-date.ts';
import { edtfText, read } from '../date/read.fixture.ts';
import { checkDate, widen } from './date.ts';
import { DATE_PAIRS, DATE_READINGS } from './dates.fixture.ts';
import { pairs } from './pairs.fixture.ts';
import { readDate } from './read-date.ts';
import type { Granularity } from '../date/historical-date.ts';

const granularity = fc.constantFrom(...GRANULARITIES);

describe('readDate', () => {
	test.each(pairs(DATE_READINGS))('%s is %s', (typed, edtf) => {
		expect(readDate(typed)?.edtf ?? 'unreadable').toBe(edtf);
	});

	test('what formatDate writes is read back', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				const { from, to, granularity, approximate, uncertain } = read(text);
				const back = readDate(formatDate(read(text)));
				expect(back).toMatchObject({ from, to, granularity, approximate, uncertain });
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('checkDate', () => {
	test.each(pairs(DATE_PAIRS))('%s: %s is %s', (asked, typed, kind) => {
		const [edtf = '', at = ''] = asked.split(' ');
		expect(checkDate(typed, read(edtf), at as Granularity).kind).toBe(kind);
	});

	test('the stored date is right at every granularity', () => {
		fc.assert(
			fc.property(edtfText, granularity, (text, asked) => {
				const date = read(text);
				expect(checkDate(formatDate(date), date, asked).kind).toBe('right');
			}),
			{ numRuns: 1000 }
		);
	});

	test('widening covers the date and never narrows it', () => {
		fc.assert(
			fc.property(edtfText, granularity, (text, to) => {
				const wide = widen(read(text), to);
				expect(covers(wide, read(text))).toBe(true);
			})
		);
	});
});
