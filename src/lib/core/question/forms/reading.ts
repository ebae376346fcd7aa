import type { Asking } from '../asking.ts';
import type { ReadingQuestion } from '../question.ts';

/** A question answered from a table or chart in view. */
export function buildReading(_asking: Asking): ReadingQuestion | undefined {
	return undefined;
}
