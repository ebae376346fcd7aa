import { asWarning, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';

const RANGES = [
	{ importance: 3, name: 'headline', from: 12, to: 30, aim: 20 },
	{ importance: 2, name: 'needed', from: 38, to: 62, aim: 50 },
	{ importance: 1, name: 'detail', from: 20, to: 42, aim: 30 }
] as const;
const FEW = 30;

/** Importance far from 20 headline, 50 needed, 30 detail in a hundred; only a warning in a bank of fewer than thirty facts. */
export const importanceShares: Rule = ({ draft }) => {
	const total = draft.facts.length;
	if (total === 0) return [];
	return RANGES.flatMap(({ importance, name, from, to, aim }) => {
		const count = draft.facts.filter(({ value }) => value.importance === importance).length;
		const share = (100 * count) / total;
		if (share >= from && share <= to) return [];
		const message = `${Math.round(share)} % of the facts (${count} of ${total}) have importance ${importance} (${name})`;
		const problem = problemAt(draft.bank, [], message, `aim at ${aim} %, ${from} to ${to} at most`);
		return [total < FEW ? asWarning(problem) : problem];
	});
};
