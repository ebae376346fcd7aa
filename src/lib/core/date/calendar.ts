const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days in a Gregorian month (1-12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2 && isLeapYear(year)) return 29;
	return DAYS[month - 1] ?? 0;
}

/** `YYYY-MM-DD` from whole numbers; the caller sees to it that the day exists. */
export function isoDay(year: number, month: number, day: number): string {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Digits with zeros put in front until there are `width` of them. */
export function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
