import { intervalDays } from '#lib/core/schedule/fsrs.ts';

const USUAL = 0.9;
/** Long enough that rounding to whole days does not show. */
const STABILITY = 1000;

/** How many times as often cards come as at 90 %, once they are well known. */
export function workFactor(desiredRetention: number): number {
	const usual = intervalDays(STABILITY, { desiredRetention: USUAL });
	return usual / intervalDays(STABILITY, { desiredRetention });
}

/** What a desired retention costs and gives, in two plain sentences. */
export function retentionWords(desiredRetention: number): string {
	const forgotten = Math.round(1 / (1 - desiredRetention));
	const gives = `When a card comes, you will have forgotten it about one time in ${forgotten}.`;
	const factor = workFactor(desiredRetention);
	if (Math.abs(factor - 1) < 0.05) return `${gives} This is the usual balance.`;
	return `${gives} ${costWords(factor)}`;
}

function costWords(factor: number): string {
	if (factor > 1)
		return `Cards you know come about ${factor.toFixed(1)} times as often as at 90\u00a0%.`;
	return `Cards you know come about ${Math.round(100 * factor)}\u00a0% as often as at 90\u00a0%.`;
}
