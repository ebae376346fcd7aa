import type { Check } from '../item.ts';
import { hasOwn } from '../words.ts';

const EARLY =
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:1[678]\d\d|190\d|191[0-7])\b/;
const STATED = /\b(?:old style|new style|O\.S\.|N\.S\.|Julian|Gregorian)\b/i;

/** 29: a day in Russia before February 1918 without its calendar; the calendars differ by about two weeks. */
export const calendar: Check = (item) => {
	const texts = [item.stem, ...item.options, ...item.keys];
	if (!texts.some((text) => hasOwn(item, text, EARLY)) || texts.some((text) => STATED.test(text))) {
		return undefined;
	}
	return {
		number: 29,
		name: 'calendar unstated',
		message: 'A day before February 1918 stands without its calendar.',
		cure: 'Say old style or new style.'
	};
};
