import type { Point } from './series.ts';
import { seriesDecimals, seriesPoints, seriesUnit } from './series.ts';
import type { Series, Table } from './table.ts';

/** A figure worked out from two of the table's: its unit, and the decimals it is given with. */
export interface Worked {
	readonly kind: 'worked';
	readonly finds: 'difference' | 'ratio' | 'share';
	readonly first: Point;
	readonly second: Point;
	readonly value: number;
	readonly unit: string;
	readonly decimals: number;
}

/** Why a reading has no one answer, and what to do about it. */
export interface Nothing {
	readonly kind: 'nothing';
	readonly message: string;
	readonly cure: string;
}

const PER_CENT = /^(?:%|per cent)$/;

/** The cure where a cell has no figure. */
export const NAMED = 'name cells with figures in among:';

/** Whether a unit is that of shares and rates. */
export function isPerCent(unit: string): boolean {
	return PER_CENT.test(unit);
}

/** The difference, ratio or share of the two figures that a line names; why not where there is none worth asking. */
export function workOutOf(table: Table, finds: Worked['finds'], series: Series): Worked | Nothing {
	const [first, second] = seriesPoints(table, series);
	if (first === undefined || second === undefined) return nothing('a figure is missing', NAMED);
	const pair = { kind: 'worked', finds, first, second } as const;
	const unit = seriesUnit(table, series);
	if (finds === 'difference') {
		const decimals = seriesDecimals(table, series);
		const value = rounded(Math.abs(first.value - second.value), decimals);
		if (value === 0) return nothing('the two figures are the same', 'hold two others together');
		return { ...pair, value, unit: isPerCent(unit) ? 'percentage points' : unit, decimals };
	}
	if (first.value <= 0 || second.value <= 0)
		return nothing('a figure of nought or less has no ratio', 'hold two others together');
	if (finds === 'ratio') {
		if (first.value < second.value)
			return nothing('the first figure is the smaller', 'put the larger first in among:');
		return { ...pair, value: rounded(first.value / second.value, 1), unit: 'times', decimals: 1 };
	}
	if (isPerCent(unit))
		return nothing('a share of per cents says nothing', 'read counts, or ask for the difference');
	if (first.value >= second.value)
		return nothing('the part is not smaller than the whole', 'put the part first in among:');
	const value = rounded((100 * first.value) / second.value, 1);
	return { ...pair, value, unit: 'per cent', decimals: 1 };
}

/** A reading without an answer. */
export function nothing(message: string, cure: string): Nothing {
	return { kind: 'nothing', message, cure };
}

/** A number with at most so many decimals. */
export function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
