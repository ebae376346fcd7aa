import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, isZone, startOfStudyDay, studyDay } from './time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = [
	'Europe/London',
	'Europe/Berlin',
	'America/New_York',
	'America/Havana',
	'America/Santiago',
	'America/St_Johns',
	'Pacific/Auckland',
	'Pacific/Chatham',
	'Pacific/Apia',
	'Australia/Lord_Howe',
	'Antarctica/Troll',
	'Africa/Cairo',
	'Asia/Beirut',
	'Asia/Kathmandu',
	'UTC'
];
const zone = fc.constantFrom(...ZONES);
const rollover = fc.integer({ min: 0, max: 12 });
const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2037, 0, 1) });

/** Days on which some zone's clocks change. */
const CLOCK_CHANGES: readonly (readonly [string, string])[] = [
	['Europe/London', '2026-03-29'],
	['Europe/London', '2026-10-25'],
	['America/New_York', '2026-03-08'],
	['America/New_York', '2026-11-01'],
	['America/Havana', '2026-11-01'],
	['America/Santiago', '2026-04-05'],
	['America/Santiago', '2026-09-06'],
	['America/St_Johns', '2010-11-07'],
	['Pacific/Auckland', '2026-04-05'],
	['Pacific/Auckland', '2026-09-27'],
	['Pacific/Chatham', '2026-04-05'],
	['Australia/Lord_Howe', '2026-04-05'],
	['Antarctica/Troll', '2026-10-25'],
	['Africa/Cairo', '2026-04-24'],
	['Asia/Beirut', '2026-10-25']
];

describe('studyDay', () => {
	it.each([
		['2026-01-10T03:59:59.999Z', 'Europe/London', 4, '2026-01-09'],
		['2026-01-10T04:00:00.000Z', 'Europe/London', 4, '2026-01-10'],
		['2026-07-10T02:59:59.999Z', 'Europe/London', 4, '2026-07-09'],
		['2026-07-10T03:00:00.000Z', 'Europe/London', 4, '2026-07-10'],
		['2026-01-10T00:00:00.000Z', 'America/New_York', 0, '2026-01-09'],
		['2026-01-10T11:00:00.000Z', 'Pacific/Auckland', 0, '2026-01-11'],
		['2026-01-09T18:15:00.000Z', 'Asia/Kathmandu', 0, '2026-01-10'],
		['1969-12-31T23:59:59.999Z', 'UTC', 0, '1969-12-31']
	])('puts %s in %s with rollover %i on %s', (at, where, hour, date) => {
		expect(isoDate(studyDay(Date.parse(at), where, hour))).toBe(date);
	});

	it('is plain arithmetic where clocks never change', () => {
		fc.assert(
			fc.property(instant, rollover, (at, hour) => {
				const kathmandu = Math.floor((at + 5.75 * HOUR - hour * HOUR) / DAY);
				expect(studyDay(at, 'Asia/Kathmandu', hour)).toBe(kathmandu);
			})
		);
	});

	it('never falls as time passes', () => {
		fc.assert(
			fc.property(zone, rollover, instant, fc.nat(3 * DAY), (where, hour, at, later) => {
				const day = studyDay(at, where, hour);
				expect(studyDay(at + later, where, hour)).toBeGreaterThanOrEqual(day);
			}),
			{ numRuns: 500 }
		);
	});

	it('does not fall back in the hours after clocks were put back by three', () => {
		const start = Date.parse('2010-03-04T00:00Z');
		const days = Array.from({ length: 96 }, (_, i) =>
			studyDay(start + (i * HOUR) / 4, 'Antarctica/Casey', 1)
		);
		expect(days).toEqual(days.toSorted((a, b) => a - b));
	});

	it('grows by exactly one at the first instant of a day, and days are 21 to 27 hours long', () => {
		fc.assert(
			fc.property(zone, rollover, instant, (where, hour, at) => {
				const day = studyDay(at, where, hour);
				const start = startOfStudyDay(day, where, hour);
				const end = startOfStudyDay(day + 1, where, hour);
				expect([start, start - 1, end].map((t) => studyDay(t, where, hour) - day)).toEqual([
					0, -1, 1
				]);
				expect(start <= at && at < end).toBe(true);
				expect((end - start) / HOUR).toBeGreaterThanOrEqual(21);
				expect((end - start) / HOUR).toBeLessThanOrEqual(27);
			})
		);
	});

	it.each(CLOCK_CHANGES)('neither skips nor turns back in %s around %s', (where, date) => {
		const from = Date.parse(date) - DAY;
		for (let hour = 0; hour <= 12; hour++) {
			let before = studyDay(from, where, hour);
			const first = before;
			for (let at = from; at <= from + 3 * DAY; at += HOUR / 2) {
				const day = studyDay(at, where, hour);
				expect(day - before === 0 || day - before === 1, `${hour} ${isoDate(day)}`).toBe(true);
				before = day;
			}
			expect([2, 3, 4]).toContain(before - first);
		}
	});

	it('does not turn the day back when clocks go back over midnight', () => {
		// Newfoundland: at 00:01 on 7 November 2010 clocks went back to 23:01 on the 6th.
		const midnight = Date.parse('2010-11-07T02:30:00Z');
		const days = [-1, 0, 60_000, HOUR].map((ms) => studyDay(midnight + ms, 'America/St_Johns', 0));
		expect(days.map(isoDate)).toEqual(['2010-11-06', '2010-11-07', '2010-11-07', '2010-11-07']);
	});

	it('follows the calendar where a country dropped a date', () => {
		// Samoa had no 30 December 2011.
		const last = Date.parse('2011-12-30T09:59:59.999Z');
		expect(isoDate(studyDay(last, 'Pacific/Apia', 0))).toBe('2011-12-29');
		expect(isoDate(studyDay(last + 1, 'Pacific/Apia', 0))).toBe('2011-12-31');
		const dropped = studyDay(last, 'Pacific/Apia', 0) + 1;
		expect(startOfStudyDay(dropped, 'Pacific/Apia', 0)).toBe(last + 1);
	});

	it('refuses an unknown zone and an instant that is none', () => {
		expect(() => studyDay(0, 'Nowhere/Land', 4)).toThrow(RangeError);
		expect(() => studyDay(NaN, 'UTC', 4)).toThrow(RangeError);
		expect(isZone('Nowhere/Land')).toBe(false);
		expect(isZone('Europe/Moscow')).toBe(true);
	});
});
