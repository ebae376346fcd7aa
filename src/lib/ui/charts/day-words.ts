import type { StudyDay } from '#lib/core/time.ts';

const DAY = 86_400_000;
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const FULL = new Intl.DateTimeFormat('en-GB', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** '22 Nov', for an axis. */
export function shortDay(day: StudyDay): string {
	return SHORT.format(day * DAY);
}

/** 'Sun 22 Nov', for a table. */
export function fullDay(day: StudyDay): string {
	return FULL.format(day * DAY).replace(',', '');
}
