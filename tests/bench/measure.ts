/** One line of the table: what was done, how fast, and beside what. */
export interface Figure {
	readonly what: string;
	readonly figure: string;
	/** The same run's yardstick, so that the machine falls out. */
	readonly beside: string;
}

const BATCH_MILLIS = 300;
const BATCHES = 5;

/** How often a second something can be done: the median of five batches, after one that does not count. */
export function perSecond(work: () => void): number {
	const rates = Array.from({ length: BATCHES + 1 }, () => {
		const begin = performance.now();
		let done = 0;
		while (performance.now() - begin < BATCH_MILLIS) {
			work();
			done += 1;
		}
		return (1000 * done) / (performance.now() - begin);
	});
	return median(rates.slice(1));
}

/** The middle value; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** '12,300 a second' */
export function rateWords(rate: number, unit: string): string {
	return `${round(rate).toLocaleString('en-GB')} ${unit} a second`;
}

/** '1.2 ms' */
export function millisWords(millis: number): string {
	return `${round(millis).toLocaleString('en-GB')} ms`;
}

/** '2.4 times' */
export function timesWords(ratio: number): string {
	return `${round(ratio).toLocaleString('en-GB')} times`;
}

/** Three figures: a bench knows no more. */
function round(value: number): number {
	return Number(value.toPrecision(3));
}
