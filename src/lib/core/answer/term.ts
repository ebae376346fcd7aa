import { keyedWords } from './name-key.ts';
import type { KeyedWord } from './name-key.ts';
import { CARDINALS, ORDINALS, romanValue } from './number-words.ts';
import { allowedSlips } from './distance.ts';
import { asLikeness, hasDigit, slipsBetween, within } from './slips.ts';
import type { Likeness } from './slips.ts';

/** A place, body, term or short text, made ready to compare. */
export interface Term {
	readonly words: readonly string[];
	readonly keys: readonly string[];
	readonly negations: string;
	readonly numbers: string;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const NEGATIONS = new Set(['not', 'no', 'never', 'neither', 'nor', 'without', 'cannot', 'none']);
const PREFIXES = new Set(['non', 'anti', 'un', 'counter', 'pro', 'pre', 'post', 'ex', 'de']);
/** Folds a text into words in which numbers are digits, however written, and articles are gone. */
export function readTerm(text: string): Term {
	const all = keyedWords(text, 'term');
	const kept = all.filter((word) => !ARTICLES.has(word.fold));
	const read = numbersAsDigits(joinPrefixes(kept.length > 0 ? kept : all));
	const words = read.map((word) => word.fold);
	return {
		words,
		keys: read.map((word) => word.key),
		negations: words.filter((word) => NEGATIONS.has(word)).join(' '),
		numbers: words.filter(hasDigit).join('')
	};
}

/**
 * Compares two terms; `undefined` means unlike. Numbers, ordinals and negations must be the same; a slip counts
 * against its own word, so that two short words cannot lend each other letters.
 */
export function termLikeness(answer: Term, spelling: Term): Likeness | undefined {
	if (answer.negations !== spelling.negations || answer.numbers !== spelling.numbers)
		return undefined;
	if (answer.words.join('') === spelling.words.join('')) return 0;
	if (answer.keys.join('') === spelling.keys.join('')) return 1;
	const slips =
		answer.words.length === spelling.words.length
			? wordSlips(answer, spelling)
			: joinedSlips(answer.words.join(''), spelling.words.join(''));
	const allowed = allowedSlips(spelling.words.join('').length);
	return slips === undefined || slips > allowed ? undefined : asLikeness(slips);
}

function wordSlips(answer: Term, spelling: Term): number | undefined {
	let total = 0;
	for (const [i, word] of spelling.words.entries()) {
		const typed = answer.words[i] ?? '';
		const slips = slipsBetween(typed, answer.keys[i] ?? '', word, spelling.keys[i] ?? '');
		if (slips === undefined) return undefined;
		total += slips;
	}
	return total;
}

// A space left out or put in besides one slip.
function joinedSlips(answer: string, spelling: string): number | undefined {
	return within(answer, spelling, Math.min(1, allowedSlips(spelling.length)));
}

function joinPrefixes(words: readonly KeyedWord[]): KeyedWord[] {
	const joined: KeyedWord[] = [];
	let prefix = { fold: '', key: '' };
	for (const [i, word] of words.entries()) {
		const whole = { fold: prefix.fold + word.fold, key: prefix.key + word.key };
		const goesOn = PREFIXES.has(word.fold) && i < words.length - 1;
		if (!goesOn) joined.push(whole);
		prefix = goesOn ? whole : { fold: '', key: '' };
	}
	return joined;
}

function numbersAsDigits(words: readonly KeyedWord[]): KeyedWord[] {
	const values = words.map((word, i) => numberValue(word.fold, i));
	return words.flatMap((word, i) => {
		const value = values[i];
		if (value === undefined) return [word];
		if (isTens(values[i - 1]) && isUnit(value)) return [];
		const unit = values[i + 1];
		const digits = String(isTens(value) && isUnit(unit) ? value + unit : value);
		return [{ fold: digits, key: digits }];
	});
}

function numberValue(word: string, position: number): number | undefined {
	const digits = /^(\d{1,6})(?:st|nd|rd|th)?$/.exec(word);
	if (digits) return Number(digits[1]);
	// A leading i, v or x is an initial rather than a numeral.
	const roman = position > 0 || word.length > 1 ? romanValue(word) : undefined;
	return CARDINALS.get(word) ?? ORDINALS.get(word) ?? roman;
}

function isTens(value: number | undefined): boolean {
	return value !== undefined && value >= 20 && value <= 90 && value % 10 === 0;
}

function isUnit(value: number | undefined): value is number {
	return value !== undefined && value >= 1 && value <= 9;
}
