/** Where a chart's axis begins and ends, and its ticks, both ends among them. */
export interface Axis {
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly number[];
}

/** The most steps between ticks that a phone has room for. */
const MOST_STEPS = 4;

/** An axis with round ticks that holds 0 and every value. */
export function axisFor(values: readonly number[]): Axis {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const step = roundStep(high - low || 1);
	const [first, last] = [Math.floor(low / step), Math.ceil(high / step) || 1];
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
	return { low: first * step, high: last * step, ticks };
}

/** The smallest of 1, 2, 5, 10 … that covers the span in few steps. */
function roundStep(span: number): number {
	const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
	const factor = [1, 2, 5, 10].find((times) => times * power * MOST_STEPS >= span) ?? 10;
	return factor * power;
}

/** How far along the axis a value lies, in per cent. */
export function along({ low, high }: Axis, value: number): number {
	return (100 * (value - low)) / (high - low);
}
