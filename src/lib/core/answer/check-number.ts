import { parseNumber } from './number.ts';
import type { ParsedNumber } from './number.ts';

/** How far from the figure an answer may lie; `n` is in the figure's own unit, or in per cent of the figure. */
export type NumberTolerance =
	| { readonly kind: 'exact' }
	| { readonly kind: 'plus-minus'; readonly n: number }
	| { readonly kind: 'per-cent'; readonly n: number };

/** The figure a question asks for; `low` and `high` are equal unless the source gives a range. */
export interface ExpectedNumber {
	readonly low: number;
	readonly high: number;
	readonly tolerance: NumberTolerance;
}

/** 'near' is within the tolerance and counts as right, but the exact figure is worth showing. */
export interface NumberCheck {
	readonly kind: 'right' | 'near' | 'partly' | 'wrong' | 'unreadable';
	readonly reason: string;
}

type Closeness = 'exact' | 'near' | 'off';

/** Checks a typed number against a figure or a range; never throws, and an answer that is no number is 'unreadable'. */
export function checkNumber(answer: string, expected: ExpectedNumber): NumberCheck {
	const given = parseNumber(answer);
	if (given === undefined) {
		const reason = 'This could not be read as a number: write it in figures, such as 2,000.';
		return { kind: 'unreadable', reason };
	}
	return expected.low === expected.high
		? checkSingle(given, expected)
		: checkRange(given, expected);
}

/** A number as British readers write it: commas between thousands, a point before decimals. */
export function formatNumber(value: number): string {
	return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

function checkSingle(given: ParsedNumber, expected: ExpectedNumber): NumberCheck {
	const figure = formatNumber(expected.low);
	const low = closeness(given.low, expected.low, expected.tolerance);
	const high = closeness(given.high, expected.low, expected.tolerance);
	if (low === 'exact' && high === 'exact') return { kind: 'right', reason: `${figure} is right.` };
	if (low !== 'off' && high !== 'off') {
		return { kind: 'near', reason: `Close enough: the exact figure is ${figure}.` };
	}
	if (given.low === given.high) return wrong(given.low, expected.low);
	const holds = given.low <= expected.low && expected.low <= given.high;
	// A range wider than a quarter of the figure shows little knowledge of it.
	if (holds && given.high - given.low <= Math.abs(expected.low) / 4) {
		return { kind: 'partly', reason: `Your range includes the figure, which is ${figure}.` };
	}
	return { kind: 'wrong', reason: `One figure was asked for: ${figure}.` };
}

function checkRange(given: ParsedNumber, expected: ExpectedNumber): NumberCheck {
	const range = `${formatNumber(expected.low)} to ${formatNumber(expected.high)}`;
	const low = closeness(given.low, expected.low, expected.tolerance);
	const high = closeness(given.high, expected.high, expected.tolerance);
	if (low === 'exact' && high === 'exact') return { kind: 'right', reason: `${range} is right.` };
	if (low !== 'off' && high !== 'off') {
		return { kind: 'near', reason: `Close enough: the exact figures are ${range}.` };
	}
	if (given.low === given.high) {
		const inside = expected.low <= given.low && given.low <= expected.high;
		if (inside || low !== 'off' || high !== 'off') {
			return { kind: 'partly', reason: `A range was asked for: ${range}.` };
		}
		return wrong(given.low, given.low < expected.low ? expected.low : expected.high);
	}
	if (low !== 'off' || high !== 'off') {
		return { kind: 'partly', reason: `One end is right: the range is ${range}.` };
	}
	const within = expected.low <= given.low && given.high <= expected.high;
	if (within) return { kind: 'partly', reason: `Your range lies inside the right one, ${range}.` };
	return { kind: 'wrong', reason: `Neither end is right: the range is ${range}.` };
}

function wrong(given: number, figure: number): NumberCheck {
	return { kind: 'wrong', reason: given < figure ? 'This is too low.' : 'This is too high.' };
}

function closeness(given: number, figure: number, tolerance: NumberTolerance): Closeness {
	const gap = Math.abs(given - figure);
	const rounding = Math.abs(figure) * 1e-9;
	if (gap <= rounding) return 'exact';
	return gap <= allowed(figure, tolerance) + rounding ? 'near' : 'off';
}

function allowed(figure: number, tolerance: NumberTolerance): number {
	if (tolerance.kind === 'exact') return 0;
	return tolerance.kind === 'plus-minus' ? tolerance.n : (Math.abs(figure) * tolerance.n) / 100;
}
