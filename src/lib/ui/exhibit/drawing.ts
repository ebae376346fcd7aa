import type { Point } from '#lib/core/bank/series.ts';
import { along, axisFor, type Axis } from './axis.ts';

/** One bar or column: where it begins and how long it is, in per cent of the axis. */
export interface Bar {
	readonly id: string;
	readonly label: string;
	readonly value: number;
	readonly from: number;
	readonly length: number;
}

/** What a chart draws. */
export interface Drawing {
	readonly axis: Axis;
	readonly bars: readonly Bar[];
	/** Years stand beside each other, other names under each other. */
	readonly upright: boolean;
}

const YEAR = /^\d{4}(?:[-/–]\d{2,4})?$/;
const MOST_UPRIGHT = 12;

/** The chart of a line of figures. */
export function drawingOf(points: readonly Point[]): Drawing {
	const axis = axisFor(points.map(({ value }) => value));
	const zero = along(axis, 0);
	const bars = points.map(({ id, label, value }) => {
		const end = along(axis, value);
		return { id, label, value, from: Math.min(zero, end), length: Math.abs(end - zero) };
	});
	const upright = points.length <= MOST_UPRIGHT && points.every(({ label }) => YEAR.test(label));
	return { axis, bars, upright };
}

/** A tick as it is written under the axis. */
export function tickText(tick: number): string {
	return tick.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
