import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPEN_FROM, OPEN_TO, parseEdtf } from './historical-date.ts';
import { edtfText, read } from './read.fixture.ts';

function day(millis: number): string {
	return new Date(millis).toISOString().slice(0, 10);
}

describe('parseEdtf', () => {
	test.each([
		['1930', '1930-01-01', '1930-12-31', 'year'],
		['1930-11', '1930-11-01', '1930-11-30', 'month'],
		['1932-02', '1932-02-01', '1932-02-29', 'month'],
		['1900-02', '1900-02-01', '1900-02-28', 'month'],
		['1930-11-25', '1930-11-25', '1930-11-25', 'day'],
		['192X', '1920-01-01', '1929-12-31', 'decade'],
		['19XX', '1900-01-01', '1999-12-31', 'century'],
		['1930-21', '1930-03-01', '1930-05-31', 'season'],
		['1930-23', '1930-09-01', '1930-11-30', 'season'],
		['1927-24', '1927-12-01', '1928-02-29', 'season'],
		['1930-11-25/1930-12-07', '1930-11-25', '1930-12-07', 'day'],
		['1928/1930-05', '1928-01-01', '1930-05-31', 'year'],
		['1930/..', '1930-01-01', OPEN_TO, 'year'],
		['../1930-05', OPEN_FROM, '1930-05-31', 'month']
	])('%s runs from %s to %s', (text, from, to, granularity) => {
		expect(read(text)).toMatchObject({ edtf: text, from, to, granularity });
	});

	test.each([
		['1929~', true, false],
		['1929?', false, true],
		['1929%', true, true],
		['1929', false, false],
		['1928/1930~', true, false],
		['1928?/1930', false, true]
	])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
		expect(read(text)).toMatchObject({ approximate, uncertain });
	});

	test.each([
		...['', '~', '193', '19300', '1930-13', '1930-00', '1930-02-29', '1930-04-31', '1930-11-00'],
		...[
			'1930-11-25T10:00',
			'1930-25',
			'0000',
			'000X',
			'00XX',
			'19X0',
			'XXXX',
			'1930/1928',
			'1930/'
		],
		...[
			'/1930',
			'../..',
			'1930/1931/1932',
			'1930/1930-05',
			'1930-11-25/1930',
			' 1930',
			'1930~?',
			'-1930',
			'１９３０'
		]
	])('refuses %j', (text) => {
		expect(parseEdtf(text)).toBeUndefined();
	});

	test('never throws', () => {
		const piece = fc.constantFrom('19', '30', '-', '/', 'X', '~', '?', '..', '02', '29', ' ');
		const texts = fc.oneof(
			fc.string(),
			fc.array(piece).map((parts) => parts.join(''))
		);
		fc.assert(fc.property(texts, (text) => parseEdtf(text) === undefined || text.length > 3));
	});

	test('bounds agree with the edtf package, seasons and qualified decades apart', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				fc.pre(!/(?:^|\/)\d{4}-2[1-4]/.test(text));
				fc.pre(!(text.includes('X') && /[?~%]/.test(text)));
				const { from, to, interval } = read(text);
				// edtf refuses an interval whose ends begin on the same day in a text of another length.
				fc.pre(interval === undefined || from !== interval.end?.from);
				const theirs = edtf(text);
				expect([day(theirs.min), day(theirs.max)]).toEqual([from, to]);
			}),
			{ numRuns: 2000 }
		);
	});

	test('qualifiers agree with the edtf package', () => {
		for (const text of ['1929', '1929?', '1929~', '1929%', '1929-05-01~', '1929-05?']) {
			const theirs = edtf(text) as { approximate: { value: number }; uncertain: { value: number } };
			const { approximate, uncertain } = read(text);
			expect([theirs.approximate.value > 0, theirs.uncertain.value > 0]).toEqual([
				approximate,
				uncertain
			]);
		}
	});
});
