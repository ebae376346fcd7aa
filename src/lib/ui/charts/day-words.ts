import type { StudyDay } from '#lib/core/time.ts';

const DAY = 86_400_000;
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const FULL = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC'
});

/** '22 Nov', for an axis. */
export function shortDay(day: StudyDay): string {
	return SHORT.format(day * DAY);
}

/** 'Sunday 22 November', for a table. */
export function fullDay(day: StudyDay): string {
	return FULL.format(day * DAY).replace(',', '');
}
