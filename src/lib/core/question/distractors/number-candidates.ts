import type { Figure } from '../../bank/fact.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';
import type { Answer } from '../question.ts';
import { figureText } from '../../bank/show.ts';

/** Ratios to the key, near ones first; all within a factor of two: QUESTIONS.md. */
const RATIOS = [0.8, 1.25, 0.7, 1.4, 0.6, 1.6, 0.5, 1.8, 2] as const;

type NumberAnswer = Extract<Answer, { type: 'number' }>;

/** Figures of the same unit and rounding within a factor of two: real ones of the bank first, then computed ones. */
export function numberCandidates(open: OpenBank, card: Card, answer: NumberAnswer): Candidate[] {
	const { figure: key, unit, decimals } = answer;
	const made = key.low === key.high ? nearbyFigures(key, decimals) : shiftedRanges(key);
	const proof = `The cited lines give ${card.key}.`;
	const computed = made.map((figure, i) => ({
		text: figureText(figure, unit, decimals),
		proof,
		nearness: 0.9 - i * 0.05,
		scale: figure.low,
		end: figure.high
	}));
	const isShare = unit === '%' || unit === 'per cent';
	const most = isShare && key.high <= 100 ? 100 : Infinity;
	return [...realFigures(open, card, key), ...computed].filter(
		({ scale, end }) => (end ?? scale ?? 0) <= most
	);
}

function realFigures(open: OpenBank, card: Card, key: Figure): Candidate[] {
	return (open.families.get(card.family) ?? []).flatMap((other) => {
		if (other.answer.type !== 'number' || other.fact === card.fact) return [];
		const { figure } = other.answer;
		const plain = figure.low === figure.high && key.low === key.high;
		if (!plain || figure.approximate !== key.approximate || !within(figure.low, key.low)) return [];
		if (trailingZeros(figure.low) !== trailingZeros(key.low)) return [];
		return [
			{ text: other.key, proof: other.belongs, fact: other.fact, nearness: 0.95, scale: figure.low }
		];
	});
}

/** At least a tenth apart and within a factor of two. */
function within(value: number, key: number): boolean {
	const ratio = value / key;
	return ratio >= 0.5 && ratio <= 2 && Math.abs(ratio - 1) >= 0.1;
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
	if (!Number.isInteger(value)) return Number.isInteger(value * 10) ? 0.1 : 0.01;
	return value === 0 ? 1 : 10 ** trailingZeros(value);
}

function trailingZeros(value: number): number {
	let zeros = 0;
	for (let rest = value; Number.isInteger(rest / 10) && rest !== 0; rest /= 10) zeros++;
	return zeros;
}

function round(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toFixed(2));
}
