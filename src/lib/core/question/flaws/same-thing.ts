import { fold } from '../../answer/fold.ts';
import { parseNumber } from '../../answer/number.ts';
import { readDate } from '../../answer/read-date.ts';
import { overlaps } from '../../date/compare-dates.ts';
import type { HistoricalDate } from '../../date/historical-date.ts';
import type { Item } from './item.ts';

/** Longer options are sentences, not dates. */
const LONGEST = 50;
const STEP = /^from (.+) to (.+)$/;
const PREPOSITION = /^(?:in|on|at|by|from|to|during) /;
const RANGE = /^(?:about )?(\d[\d,]*) ?(?:to|-|–) ?(\d[\d,]*)(?: per cent| ?%)?$/;
const BOUND =
	/^(?:over|more than|at least|above|under|less than|fewer than|at most|up to|below) ?[£$€]?\d/i;
/** Endings that turn a country into its people. */
const PEOPLE = /^(?:s|n|ns|an|ans|ian|ians|ese|ish)$/;

/** An option with its folded words, so that each is folded once. */
export interface Saying {
	readonly text: string;
	readonly words: string;
	/** The time it names, where it is short and has a figure. */
	readonly date: HistoricalDate | undefined;
}

const sayings = new WeakMap<Item, readonly Saying[]>();

/** The options of an item made ready to be compared, once for all checks. */
export function sayingsOf(item: Item): readonly Saying[] {
	const known = sayings.get(item);
	if (known) return known;
	const made = item.options.map(sayingOf);
	sayings.set(item, made);
	return made;
}

function sayingOf(text: string): Saying {
	const date = text.length <= LONGEST && /\d/.test(text) ? readDate(text) : undefined;
	return { text, words: fold(text).replace(PREPOSITION, ''), date };
}

/** Whether two options say the same, or one takes the other in. */
export function meet(a: Saying, b: Saying): boolean {
	return sameWords(a.words, b.words) || sameRange(a, b);
}

function sameWords(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 4 || /\d/.test(long)) return sameNumber(a, b);
	if (long.endsWith(` ${short}`)) return true;
	return long.startsWith(short) && PEOPLE.test(long.slice(short.length));
}

/** '18' and 'eighteen'. */
function sameNumber(a: string, b: string): boolean {
	if (/\d/.test(a) === /\d/.test(b) || a.includes(' ') || b.includes(' ')) return false;
	const [left, right] = [parseNumber(a), parseNumber(b)];
	return left !== undefined && left.low === right?.low;
}

function sameRange(a: Saying, b: Saying): boolean {
	if (!/\d/.test(a.text) || !/\d/.test(b.text) || follow(a.text, b.text)) return false;
	if (BOUND.test(a.text) && BOUND.test(b.text)) return sideOf(a.text) === sideOf(b.text);
	const [first, second] = [rangeOf(a.text), rangeOf(b.text)];
	if (first && second) return first[0] <= second[1] && second[0] <= first[1];
	return a.date !== undefined && b.date !== undefined && overlaps(a.date, b.date);
}

/** 'From 1927 to 1928' and 'from 1928 to 1929' are two steps, one after the other. */
function follow(a: string, b: string): boolean {
	const [, from, to] = STEP.exec(a) ?? [];
	const [, next, end] = STEP.exec(b) ?? [];
	return from !== undefined && next !== undefined && (to === next || end === from);
}

/** 'Over 100' and 'over 200' take each other in; 'under 100' and 'over 100' do not. */
function sideOf(text: string): 'up' | 'down' {
	return /^(?:over|more|at least|above)/i.test(text) ? 'up' : 'down';
}

function rangeOf(text: string): [number, number] | undefined {
	const [, low, high] = RANGE.exec(text.trim()) ?? [];
	if (low === undefined || high === undefined || /^\d{4}$/.test(low)) return undefined;
	return [Number(low.replaceAll(',', '')), Number(high.replaceAll(',', ''))];
}
