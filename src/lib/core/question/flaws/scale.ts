import { parseNumber } from '../../answer/number.ts';
import { CARDINALS, ORDINALS } from '../../answer/number-words.ts';
import { readDate } from '../../answer/read-date.ts';

/** Longer options are sentences, not figures or dates. */
const LONGEST = 50;
const YEAR = /^\d{3,4}$/;
const DATED =
	/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\d{3,4}s\b|\bcentury\b|^\D*\d{4}\s*(?:[-–]|to)\s*\d{2,4}$|\bBC\b/i;
const UNIT =
	/^\D{0,12}\d[\d,.]*(?:(?: to |[-–])\d[\d,.]*)?(?: (?:hundred|thousand|million|billion))? ?(%|\p{L}[\p{L} ]*)/u;
const WORDED = /^(?:the )?([\p{L}]+)(?:-\p{L}+)?(?: century)?$/iu;

/** Where an option stands in time or size. */
export interface Place {
	readonly scale: 'time' | 'size';
	/** Days as YYYYMMDD, before Christ negative; or the number itself. */
	readonly at: number;
}

/** What a figure counts, in the singular: 'km', 'ship', 'per cent'; `undefined` for bare figures and words. */
export function unitOf(option: string): string | undefined {
	const unit = UNIT.exec(option)?.[1]?.toLowerCase();
	return unit === '%' ? 'per cent' : unit?.replace(/s$/, '');
}

/** Where a figure or date stands on its scale; `undefined` for words. */
export function placeOf(option: string): Place | undefined {
	const text = option.trim();
	if (!mayHavePlace(text)) return undefined;
	const bc = /^(\d{1,4}) BC$/i.exec(text)?.[1];
	if (bc !== undefined) return { scale: 'time', at: -Number(bc) * 10_000 };
	if (YEAR.test(text) || DATED.test(text)) return timeOf(text);
	const number = parseNumber(text.replace(/[£$€]/g, ''));
	return number && { scale: 'size', at: number.low };
}

/** The places of all options where all stand on one scale, in one unit. */
export function placesOf(options: readonly string[]): Place[] | undefined {
	if (!options.every(mayHavePlace)) return undefined;
	const places = options.flatMap((option) => placeOf(option) ?? []);
	const [first] = places;
	if (first === undefined || places.length < options.length) return undefined;
	if (places.some(({ scale }) => scale !== first.scale)) return undefined;
	return first.scale === 'time' || new Set(options.map(unitOf)).size === 1 ? places : undefined;
}

function mayHavePlace(option: string): boolean {
	if (option.length > LONGEST) return false;
	if (/\d/.test(option)) return true;
	const word = WORDED.exec(option)?.[1]?.toLowerCase();
	return word !== undefined && (CARDINALS.has(word) || ORDINALS.has(word));
}

function timeOf(text: string): Place | undefined {
	const date = readDate(text.replace(/^the /i, ''));
	return date && { scale: 'time', at: Number(date.from.replaceAll('-', '')) };
}
