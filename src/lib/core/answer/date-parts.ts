import { pad } from '../date/calendar.ts';
import { MONTHS, SEASONS } from '../date/format-date.ts';
import { ORDINALS } from './number-words.ts';

/** What one end of a typed date says; whatever it leaves out may come from the other end. */
export interface DateParts {
	day?: number;
	/** 1-12, or 21-24 for a season. */
	month?: number;
	year?: number;
	/** Takes the place of the year: `192X` or `19XX`. */
	span?: string;
	approximate: boolean;
	uncertain: boolean;
}

const APPROXIMATE =
	/^(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|c\.?|early|mid|late|~)[\s-]*(?=[\da-z'])/;
const UNCERTAIN = /^(?:perhaps|possibly|probably|maybe)\s/;
const FILLER = /^(?:the|in|of|year|month)\s/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\s/;
const NUMERIC = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d\d)$/;
const NUMERIC_MONTH = /^(\d{1,2})[./](\d{4})$/;
const ISO_DAY = /^(\d{4})[-.](\d{1,2})[-.](\d{1,2})$/;
const DECADE = /^(?:(\d\d)|')?(\d)0'?s$/;
const DECADE_WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(
	' '
);
const CENTURY = /^(\d{1,2})(?:st|nd|rd|th) c(?:entury|\.)?$/;
const WORD_CENTURY = /^([a-z]+)(?:[ -]([a-z]+))? century$/;

/** Reads one date, complete or not ('25 November', '7'); `undefined` where the text says anything else. */
export function readDateParts(text: string): DateParts | undefined {
	const { rest, approximate, uncertain } = withoutLead(text);
	const found = readSpan(rest) ?? readNumeric(rest) ?? readWords(rest);
	return found && { ...found, approximate, uncertain };
}

/** The EDTF text of complete parts; `undefined` where the year is missing. */
export function toEdtf(parts: DateParts): string | undefined {
	const mark = qualifier(parts);
	if (parts.span !== undefined) return parts.span + mark;
	if (parts.year === undefined) return undefined;
	const month = parts.month === undefined ? '' : `-${pad(parts.month, 2)}`;
	if (parts.day !== undefined && month === '') return undefined;
	const day = parts.day === undefined ? '' : `-${pad(parts.day, 2)}`;
	return pad(parts.year, 4) + month + day + mark;
}

type Found = Omit<DateParts, 'approximate' | 'uncertain'>;

function qualifier({ approximate, uncertain }: DateParts): string {
	if (approximate) return uncertain ? '%' : '~';
	return uncertain ? '?' : '';
}

function withoutLead(text: string): { rest: string; approximate: boolean; uncertain: boolean } {
	let rest = text.replace(/\s?(?:ad|ce|a\.d\.)$/, '').replace(/\.$/, '');
	let approximate = rest.endsWith('~');
	let uncertain = rest.endsWith('?');
	if (approximate || uncertain) rest = rest.slice(0, -1).trim();
	for (let words = 0; words < 5; words++) {
		const before = rest;
		approximate ||= APPROXIMATE.test(rest);
		rest = rest.replace(APPROXIMATE, '');
		uncertain ||= UNCERTAIN.test(rest);
		rest = rest.replace(UNCERTAIN, '').replace(FILLER, '').replace(WEEKDAY, '');
		if (rest === before) break;
	}
	return { rest, approximate, uncertain };
}

function readSpan(text: string): Found | undefined {
	const decade = DECADE.exec(text);
	if (decade) return { span: `${decade[1] ?? '19'}${decade[2]}X` };
	const word = DECADE_WORDS.indexOf(text);
	if (word >= 0) return { span: `19${word + 2}X` };
	const number = centuryNumber(text);
	if (number === undefined || number < 2 || number > 99) return undefined;
	return { span: `${pad(number - 1, 2)}XX` };
}

function centuryNumber(text: string): number | undefined {
	const digits = CENTURY.exec(text);
	if (digits) return Number(digits[1]);
	const [, first = '', second] = WORD_CENTURY.exec(text) ?? [];
	if (second === undefined) return ORDINALS.get(first);
	const unit = ORDINALS.get(second);
	return first === 'twenty' && unit !== undefined && unit < 10 ? 20 + unit : undefined;
}

function readNumeric(text: string): Found | undefined {
	const iso = ISO_DAY.exec(text);
	if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
	const month = NUMERIC_MONTH.exec(text);
	if (month) return { month: Number(month[1]), year: Number(month[2]) };
	const match = NUMERIC.exec(text);
	if (!match) return undefined;
	const [a, b] = [Number(match[1]), Number(match[2])];
	const year = fullYear(match[3] ?? '');
	// Month first only where day first is impossible.
	return b > 12 && a <= 12 ? { day: b, month: a, year } : { day: a, month: b, year };
}

/** Day, month or season, and year, each at most once and in any order. */
function readWords(text: string): Found | undefined {
	const found: Found = {};
	const words = text
		.split(/[\s.-]+/)
		.filter((word) => word !== '' && word !== 'of' && word !== 'the');
	if (words.length === 0 || words.length > 4) return undefined;
	for (const word of words) {
		if (!(takeMonth(word, found) || takeDay(word, found) || takeYear(word, found)))
			return undefined;
	}
	const seasonDay = found.day !== undefined && (found.month ?? 0) > 12;
	return seasonDay ? undefined : found;
}

function takeMonth(word: string, found: Found): boolean {
	const month = monthNumber(word);
	if (month === undefined || found.month !== undefined) return false;
	found.month = month;
	return true;
}

function takeDay(word: string, found: Found): boolean {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
	if (!match || found.day !== undefined) return false;
	found.day = Number(match[1]);
	return true;
}

function takeYear(word: string, found: Found): boolean {
	const match = /^'?(\d\d|\d{3,4})$/.exec(word);
	if (!match || found.year !== undefined) return false;
	found.year = fullYear(match[1] ?? '');
	return true;
}

function monthNumber(word: string): number | undefined {
	const season = word === 'fall' ? 2 : (SEASONS as readonly string[]).indexOf(word);
	if (season >= 0) return 21 + season;
	if (word.length < 3) return undefined;
	const name = word === 'sept' ? 'sep' : word;
	const month = MONTHS.findIndex((full) => {
		const lower = full.toLowerCase();
		return lower === name || lower.slice(0, 3) === name;
	});
	return month < 0 ? undefined : month + 1;
}

/** Two digits are a year of the twentieth century. */
function fullYear(digits: string): number {
	return digits.length === 2 ? 1900 + Number(digits) : Number(digits);
}
