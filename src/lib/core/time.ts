/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Millis = number;

/** A local study day, counted in whole days from 1970-01-01; it begins at the rollover hour. */
export type StudyDay = number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** No zone has put its clocks back past a rollover hour by more since 1970 (Antarctica/Casey: three hours). */
const LONGEST_SETBACK = 3 * HOUR;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(zone);
	if (formatter === undefined) {
		formatter = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric'
		});
		formatters.set(zone, formatter);
	}
	return formatter;
}

/** What the wall clock shows in `zone`, written as if it were UTC. */
function wallClock(at: Millis, zone: string): Millis {
	const part: Record<string, number> = {};
	for (const { type, value } of formatterFor(zone).formatToParts(at)) part[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
	const millisecond = at - Math.floor(at / 1000) * 1000;
	return Date.UTC(year, month - 1, day, hour, minute, second) + millisecond;
}

/** The least instant in (low, high] at which `holds` is true; it must be false at `low` and stay true. */
function firstInstant(low: Millis, high: Millis, holds: (at: Millis) => boolean): Millis {
	let before = low;
	let after = high;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (holds(middle)) after = middle;
		else before = middle;
	}
	return after;
}

/** The latest time the wall clock has shown up to `at`: clocks put back do not turn the day back. */
function furthestWallClock(at: Millis, zone: string): Millis {
	const wall = wallClock(at, zone);
	const earlier = at - LONGEST_SETBACK;
	const offset = wallClock(earlier, zone) - earlier;
	if (offset <= wall - at) return wall;
	const putBack = firstInstant(earlier, at, (t) => wallClock(t, zone) - t < offset);
	return Math.max(wall, putBack - 1 + offset);
}

/** Whether this engine knows `text` as an IANA time zone; for foreign input. */
export function isZone(text: string): boolean {
	try {
		formatterFor(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * The study day at an instant in an IANA zone, for a rollover hour of 0 to 12; it never falls as time passes.
 * Throws a RangeError for a zone the engine does not know (see `isZone`) and for an instant that is not finite.
 */
export function studyDay(at: Millis, zone: string, rolloverHour: number): StudyDay {
	return Math.floor((furthestWallClock(Math.floor(at), zone) - rolloverHour * HOUR) / DAY);
}

/** The first instant of a study day or, where a zone left that date out, of the next; throws as `studyDay`. */
export function startOfStudyDay(day: StudyDay, zone: string, rolloverHour: number): Millis {
	const guess = day * DAY + rolloverHour * HOUR;
	return firstInstant(
		guess - 2 * DAY,
		guess + 2 * DAY,
		(at) => studyDay(at, zone, rolloverHour) >= day
	);
}

/** The calendar date a study day bears, as YYYY-MM-DD. */
export function isoDate(day: StudyDay): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
