import type { Sought } from './sought.ts';
import { restated } from './stem-parts.ts';
import type { StemParts } from './stem-parts.ts';

const AUX = '(?:did|was|were|had|does|do|has|is|are)\\b.*';
/** How a stem asks for a time or place, the plain word for it, and what must then be said besides. */
const PLAINER: readonly (readonly [RegExp, string, string])[] = [
	[new RegExp(`^In which year (${AUX})$`), 'When', 'Give the year.'],
	[new RegExp(`^In which month and year (${AUX})$`), 'When', 'Give the month and the year.'],
	[new RegExp(`^On (?:which day|what date|which date) (${AUX})$`), 'When', 'Give the full date.'],
	[new RegExp(`^From which year to which year (${AUX})$`), 'From when to when', 'Give the years.'],
	[new RegExp(`^In which years (${AUX})$`), 'When', 'Give the years.'],
	[new RegExp(`^(?:In|To) which city (${AUX})$`), 'Where', 'Name the city.'],
	[new RegExp(`^In which country (${AUX})$`), 'Where', 'Name the country.'],
	[new RegExp(`^In which raion (${AUX})$`), 'Where', 'Name the raion.'],
	[new RegExp(`^In which newspaper (${AUX})$`), 'Where', 'Name the newspaper.']
];
const WHEN = new RegExp(`^When (${AUX})$`);
const SPAN = new RegExp(`^From when to when (${AUX})$`);
const WHERE = new RegExp(`^Where (${AUX})$`);

const ASKS_EXACTLY = {
	day: 'On what date',
	month: 'In which month and year',
	season: undefined,
	year: 'In which year',
	decade: undefined,
	century: undefined
} as const;

/** 'In which year was …?' as 'When was …? Give the year.', and places likewise. */
export function plainlyAsked(parts: StemParts): string | undefined {
	for (const [pattern, word, tail] of PLAINER) {
		const rest = pattern.exec(parts.core)?.[1];
		if (rest !== undefined) return restated(parts, `${word} ${rest}`, '?', tail);
	}
	return undefined;
}

/** 'When was …?' as exactly as the date is known: 'In which year was …?' */
export function exactlyAsked(parts: StemParts, { answer }: Sought): string | undefined {
	if (answer.type !== 'date' || answer.date.approximate) return undefined;
	const { granularity, interval } = answer.date;
	const span = SPAN.exec(parts.core)?.[1];
	if (span !== undefined && granularity === 'year') {
		return restated(parts, `From which year to which year ${span}`);
	}
	const rest = WHEN.exec(parts.core)?.[1];
	const words = ASKS_EXACTLY[granularity];
	if (rest === undefined || words === undefined || interval !== undefined) return undefined;
	return / (?:first|last) date$/.test(rest) ? undefined : restated(parts, `${words} ${rest}`);
}

/** 'Where was …?' with the kind of place that is meant. */
export function placeNamed(parts: StemParts, { kind, roles }: Sought): string | undefined {
	const rest = WHERE.exec(parts.core)?.[1];
	const [role, ...more] = roles.filter((one) => one === 'city' || one === 'country');
	if (rest === undefined || kind !== 'place' || role === undefined || more.length > 0)
		return undefined;
	return roles.length > 1 ? undefined : restated(parts, `Where ${rest}`, '?', `Name the ${role}.`);
}
