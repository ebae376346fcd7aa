import fc from 'fast-check';
import { pad } from './calendar.ts';
import { parseEdtf } from './historical-date.ts';
import type { HistoricalDate } from './historical-date.ts';

/** The date of a text that a test knows to be good. */
export function read(text: string): HistoricalDate {
	const date = parseEdtf(text);
	if (date === undefined) throw new Error(`not a date: ${text}`);
	return date;
}

const year = fc.integer({ min: 1000, max: 2100 });
const single = fc.oneof(
	year.map(String),
	fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}`),
	fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`),
	fc
		.date({ min: new Date('1000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
	fc.integer({ min: 100, max: 209 }).map((decade) => `${decade}X`),
	fc.integer({ min: 10, max: 20 }).map((century) => `${century}XX`)
);
const qualified = fc
	.tuple(single, fc.constantFrom('', '', '', '~', '?', '%'))
	.map(([text, mark]) => text + mark);

/** Every kind of text that `parseEdtf` reads, open intervals apart. */
export const edtfText = fc.oneof(
	qualified,
	fc
		.tuple(qualified, qualified)
		.map(([start, end]) => `${start}/${end}`)
		.filter((text) => parseEdtf(text) !== undefined)
);
