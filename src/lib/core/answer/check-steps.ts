import { checkOrder } from './check-arrangement.ts';
import { matchList } from './list.ts';
import type { Verdict } from './verdict.ts';

/** Checks the steps of a sequence as a student wrote them: each must be there, in its place, and nothing else. */
export function checkSteps(given: readonly string[], steps: readonly string[]): Verdict {
	const targets = steps.map((step) => ({ spellings: [step] }));
	const named = given.map((text) => steps[matchList([text], targets).found[0] ?? -1]);
	const found = named.filter((step) => step !== undefined);
	const missing = steps.filter((step) => !found.includes(step));
	const strange = given.filter((text, i) => text.trim() !== '' && named[i] === undefined);
	const verdict = checkOrder({ key: steps, lead: null }, found);
	if (missing.length === 0 && strange.length === 0) return verdict;
	const reasons = [
		missing.length > 0 ? `Missing: ${missing.join('; ')}.` : '',
		strange.length > 0 ? `Not among the steps: ${strange.join('; ')}.` : ''
	];
	return {
		...verdict,
		kind: found.length > 0 ? 'partly' : 'wrong',
		share: Math.min(verdict.share, 0.99),
		reason: reasons.filter((reason) => reason !== '').join(' '),
		missing
	};
}
