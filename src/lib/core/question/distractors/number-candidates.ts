import type { Figure } from '../../bank/fact.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';
import type { Answer } from '../question.ts';
import { figureText } from '../../bank/show.ts';

/** Ratios to the key, a tenth apart and within a factor of two: QUESTIONS.md. */
const RATIOS = [0.88, 1.12, 0.8, 1.25, 0.7, 1.4, 0.6, 1.6, 0.5, 1.8, 2] as const;
/** Figures that are less than a tenth apart test no knowledge. */
const APART = 1.1;
/** The highest share, in a hundred, that is offered beside a lower key. */
const FULL_SHARE = 95;

type NumberAnswer = Extract<Answer, { type: 'number' }>;

/** Figures of the same unit, rounding and decimals within a factor of two: real ones of the bank first, then computed ones. */
export function numberCandidates(open: OpenBank, card: Card, answer: NumberAnswer): Candidate[] {
	const { figure: key, unit } = answer;
	// A year's ratios lie in other centuries.
	if (unit === 'year') return [];
	const decimals = answer.decimals ?? decimalsOf(key.low);
	const isShare = unit === '%' || unit === 'per cent';
	// Hardly any real share is nearly the whole, so nobody would take it for the key.
	const most = isShare && key.high <= 100 ? Math.max(FULL_SHARE, key.high) : Infinity;
	const found = [...realFigures(open, card, answer), ...computedFigures(card, answer, decimals)]
		.filter(({ scale, end }) => (end ?? scale ?? 0) <= most)
		.sort((a, b) => b.nearness - a.nearness);
	return key.low === key.high ? apart(found) : found;
}

function computedFigures(card: Card, answer: NumberAnswer, decimals: number): Candidate[] {
	const { figure: key, unit } = answer;
	const made = key.low === key.high ? nearbyFigures(key, answer.decimals) : shiftedRanges(key);
	const proof = `The cited lines give ${card.key}.`;
	return made.map((figure) => ({
		text: figureText(figure, unit, decimals === 0 ? undefined : decimals),
		proof,
		nearness: likeness(figure.low, key.low),
		scale: figure.low,
		end: figure.high
	}));
}

/** Each at least a tenth from those before it. */
function apart(found: readonly Candidate[]): Candidate[] {
	const kept: Candidate[] = [];
	for (const candidate of found) {
		const clash = kept.some((other) => ratio(other.scale ?? 0, candidate.scale ?? 0) < APART);
		if (!clash) kept.push(candidate);
	}
	return kept;
}

/** How far two figures are apart: 1 for equal ones, 2 for a double or a half. */
function ratio(a: number, b: number): number {
	return Math.max(a, b) / Math.min(a, b);
}

/** 0.9 for a figure all but equal to the key, 0.2 for its double or half. */
function likeness(value: number, key: number): number {
	return 0.9 - 0.7 * Math.min(1, Math.log2(ratio(value, key)));
}

/** What the bank itself gives for a like thing is likelier than what is computed. */
const REAL = 0.1;
/** What another text or place of the same topic gives is the figure most easily taken for the key. */
const TEMPTING = 0.4;

function realFigures(open: OpenBank, card: Card, answer: NumberAnswer): Candidate[] {
	const key = answer.figure;
	return (open.families.get(card.family) ?? []).flatMap((other) => {
		if (other.answer.type !== 'number' || other.fact === card.fact) return [];
		const { figure } = other.answer;
		const plain = figure.low === figure.high && key.low === key.high;
		if (!plain || figure.approximate !== key.approximate || !within(figure.low, key.low)) return [];
		if (roundingOf(other.answer) !== roundingOf(answer)) return [];
		return [
			{
				text: other.key,
				proof: other.belongs,
				fact: other.fact,
				nearness: (other.topic === card.topic ? TEMPTING : REAL) + likeness(figure.low, key.low),
				scale: figure.low
			}
		];
	});
}

/** Equal for figures given to the same place: decimals below nought, noughts at the end above it. */
function roundingOf({ figure, decimals }: NumberAnswer): number {
	const shown = decimals ?? decimalsOf(figure.low);
	return shown > 0 ? -shown : trailingZeros(figure.low);
}

/** At least a tenth apart and within a factor of two. */
function within(value: number, key: number): boolean {
	return value > 0 && ratio(value, key) <= 2 && Math.abs(value / key - 1) >= 0.1;
}

function nearbyFigures(key: Figure, decimals: number | undefined): Figure[] {
	const step = decimals === undefined ? stepOf(key.low) : 10 ** -decimals;
	const values = key.low <= 10 ? neighbours(key.low) : RATIOS.map((r) => round(key.low * r, step));
	return [...new Set(values)]
		.filter((value) => value > 0 && within(value, key.low))
		.map((value) => ({ low: value, high: value, approximate: key.approximate }));
}

function neighbours(value: number): number[] {
	return [1, -1, 2, -2, 3, -3, 4, -4].map((n) => round(value + n, stepOf(value)));
}

/** Ranges as wide as the key that touch neither it nor each other. */
function shiftedRanges(key: Figure): Figure[] {
	const width = key.high - key.low;
	const step = stepOf(width);
	return [1.5, -1.5, 3, 4.5].flatMap((times) => {
		const low = round(key.low + width * times, step / 2);
		return low > 0 ? [{ low, high: low + width, approximate: key.approximate }] : [];
	});
}

/** The rounding a figure shows: 2,000 is rounded to thousands, 84,017 to ones, 12.5 to tenths. */
function stepOf(value: number): number {
	if (!Number.isInteger(value)) return 10 ** -decimalsOf(value);
	return value === 0 ? 1 : 10 ** trailingZeros(value);
}

/** Decimals a figure shows, at most two. */
function decimalsOf(value: number): number {
	if (Number.isInteger(value)) return 0;
	return Number.isInteger(Number((value * 10).toFixed(6))) ? 1 : 2;
}

function trailingZeros(value: number): number {
	let zeros = 0;
	for (let rest = value; Number.isInteger(rest / 10) && rest !== 0; rest /= 10) zeros++;
	return zeros;
}

function round(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toFixed(2));
}
