import { problemAt } from '../problem.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Rule } from './rule.ts';

const MOST = 0.05;

/** More than five in a hundred facts that rest on a reading of garbled print; one such fact is always allowed. */
export const readingsShare: Rule = ({ draft }) => {
	const read = draft.facts.filter(({ value }) =>
		evidenceOf(value).some(({ authored }) => authored.reading)
	);
	if (read.length <= Math.max(1, draft.facts.length * MOST)) return [];
	const message = `${read.length} of ${draft.facts.length} facts have a reading`;
	return [problemAt(draft.bank, [], message, 'leave out doubtful figures: at most 5 % of facts')];
};
