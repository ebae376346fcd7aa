const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS =
	'percentage points|times|people|persons|men|women|members|candidates|cells|roubles|days|weeks|months|years|hours|minutes|km|kilometres|metres|tons|tonnes|thousand|million|billion|rows|pairs';

const DAY_AND_MONTH = new RegExp(String.raw`\b(\d{1,2}) (?=(?:${MONTHS})\b)`, 'g');
const FIGURE_AND_UNIT = new RegExp(String.raw`(\d) (?=(?:${UNITS})\b)`, 'g');
const PER_CENT = /(\d) per cent\b/g;
const INITIAL = /\b(\p{Lu}\.) (?=\p{Lu})/gu;

/** The text with no-break spaces between day and month, figure and unit, initials and surname. */
export function keepTogether(text: string): string {
	return text
		.replace(DAY_AND_MONTH, '$1\u00A0')
		.replace(FIGURE_AND_UNIT, '$1\u00A0')
		.replace(PER_CENT, '$1\u00A0per\u00A0cent')
		.replace(INITIAL, '$1\u00A0');
}
