import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';
import { read } from './read.fixture.ts';

test.each([
	['1930-11-25', '25 November 1930'],
	['1930-11-05', '5 November 1930'],
	['1930-11', 'November 1930'],
	['1930', '1930'],
	['0987', '987'],
	['192X', 'the 1920s'],
	['19XX', 'the 20th century'],
	['20XX', 'the 21st century'],
	['12XX', 'the 13th century'],
	['1930-21', 'spring 1930'],
	['1930-22', 'summer 1930'],
	['1930-23', 'autumn 1930'],
	['1929-24', 'winter 1929-30'],
	['1999-24', 'winter 1999-00'],
	['1929~', 'about 1929'],
	['1929?', 'perhaps 1929'],
	['1929%', 'perhaps about 1929'],
	['192X~', 'about the 1920s'],
	['1930-11-25/1930-12-07', '25 November to 7 December 1930'],
	['1931-05-03/1931-05-05', '3 to 5 May 1931'],
	['1931-05-03/1932-05-05', '3 May 1931 to 5 May 1932'],
	['1930-11/1930-12', 'November to December 1930'],
	['1930-11/1931-01', 'November 1930 to January 1931'],
	['1930-11-25/1930-12', '25 November to December 1930'],
	['1928/1930', '1928 to 1930'],
	['1928~/1930', 'about 1928 to 1930'],
	['1928/1930~', '1928 to about 1930'],
	['1930/1930-12', '1930 to December 1930'],
	['1930/1930', '1930'],
	['192X/193X', 'the 1920s to the 1930s'],
	['1930/..', 'from 1930'],
	['../1930-05', 'until May 1930']
])('%s reads %j', (edtf, english) => {
	expect(formatDate(read(edtf))).toBe(english);
});
