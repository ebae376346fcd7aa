import type { BankIndex } from '../../bank/bank.ts';
import type { Point } from '../../bank/series.ts';
import { seriesPoints, wholeLine } from '../../bank/series.ts';
import type { Series, Table } from '../../bank/table.ts';
import type { Worked } from '../../bank/worked.ts';
import { rounded } from '../../bank/worked.ts';
import type { Candidate } from '../card.ts';
import { labelInText } from './label-in-text.ts';
import { workedFigure } from './worked-figure.ts';

/** A wrong figure and the slip that leads to it. */
interface Slip {
	readonly value: number;
	readonly why: string;
}

/** Ratios to the key, for figures that no slip gives. */
const RATIOS = [0.8, 1.25, 0.7, 1.4, 0.6, 1.6, 1.8, 0.5] as const;
/** Steps of the last decimal, for keys so small that ratios do not tell them apart. */
const STEPS = [1, -1, 2, -2, 3] as const;
/** Figures must differ by a tenth at least, and lie within a factor of two and a half. */
const APART = 0.1;
const FARTHEST = 2.5;
const ENOUGH = 6;

/** Figures that slips in reading or reckoning lead to, filled up with others like the key; each a tenth from the rest. */
export function slipsOf(
	index: BankIndex,
	table: Table,
	series: Series,
	worked: Worked,
	how: string
): readonly Candidate[] {
	const pair = [worked.first.id, worked.second.id];
	const inText = (point: Point) => ({ ...point, label: labelInText(index, point.label) });
	const line = seriesPoints(table, wholeLine(table, series)).map(inText);
	const others = line.filter(({ id }) => !pair.includes(id));
	const held = { ...worked, first: inText(worked.first), second: inText(worked.second) };
	const kept: Candidate[] = [];
	for (const { value, why } of [...slips(held, others), ...nearby(worked)]) {
		const figure = rounded(value, worked.decimals);
		if (kept.length >= ENOUGH || !isPlausible(figure, worked)) continue;
		if (kept.some(({ scale }) => !apart(figure, scale ?? 0))) continue;
		const proof = why === '' ? how : `${why} ${how}`;
		const nearness = why === '' ? 0.5 : 0.9;
		kept.push({ text: workedFigure(worked, figure), proof, nearness, scale: figure, end: figure });
	}
	return kept;
}

function slips({ finds, first, second, value }: Worked, others: readonly Point[]): Slip[] {
	switch (finds) {
		case 'difference':
			return [
				...others.flatMap((other) => [
					{ value: Math.abs(first.value - other.value), why: heldAgainst(first, other) },
					{ value: Math.abs(second.value - other.value), why: heldAgainst(second, other) }
				]),
				{ value: first.value, why: `That is the figure for ${first.label}, not the difference.` },
				{ value: second.value, why: `That is the figure for ${second.label}, not the difference.` }
			];
		case 'ratio':
			return [
				{ value: value - 1, why: 'That is how much more it is, not how many times as much.' },
				...others.flatMap((other) => [
					{ value: first.value / other.value, why: heldAgainst(first, other) },
					{ value: other.value / second.value, why: heldAgainst(other, second) }
				])
			];
		case 'share':
			return [
				{
					value: (100 * first.value) / (second.value - first.value),
					why: 'That is the share in the rest, not in the whole.'
				},
				{ value: 100 - value, why: 'That is the share of all the others.' },
				...others.map((other) => ({
					value: (100 * other.value) / second.value,
					why: `That is the share of ${other.label}.`
				}))
			];
	}
}

function heldAgainst(a: Point, b: Point): string {
	return `That holds ${a.label} against ${b.label}.`;
}

function nearby({ value, decimals }: Worked): Slip[] {
	const step = 10 ** -decimals;
	const values = [...RATIOS.map((ratio) => value * ratio), ...STEPS.map((n) => value + n * step)];
	return values.map((one) => ({ value: one, why: '' }));
}

/** What is asked to be so many times as large as another can be no smaller than it. */
function isPlausible(figure: number, { finds, value, unit }: Worked): boolean {
	if (figure <= (finds === 'ratio' ? 1 : 0) || !apart(figure, value)) return false;
	if (unit === 'per cent' && figure >= 100) return false;
	return figure <= value * FARTHEST && figure >= value / FARTHEST;
}

/** At least a tenth of the larger apart. */
function apart(a: number, b: number): boolean {
	return Math.abs(a - b) >= APART * Math.max(a, b) - 1e-9;
}
