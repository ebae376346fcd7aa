import type { Problem } from './problem.ts';
import { danglingReferences } from './rules/dangling-references.ts';
import { bankParts } from './rules/bank-parts.ts';
import { completeFacts } from './rules/complete-facts.ts';
import { findings } from './rules/findings.ts';
import { evidenceGiven } from './rules/evidence-given.ts';
import { facetNames } from './rules/facet-names.ts';
import { importanceShares } from './rules/importance-shares.ts';
import { slotsFound } from './rules/slots-found.ts';
import { entityNames } from './rules/entity-names.ts';
import { markedNames } from './rules/marked-names.ts';
import { ownWords } from './rules/own-words.ts';
import { readingsShare } from './rules/readings-share.ts';
import { tableFigures } from './rules/table-figures.ts';
import type { Rule, RuleInput } from './rules/rule.ts';

/** Every rule that a bank must keep. */
export const BANK_RULES: readonly Rule[] = [
	danglingReferences,
	bankParts,
	facetNames,
	completeFacts,
	evidenceGiven,
	importanceShares,
	markedNames,
	slotsFound,
	ownWords,
	entityNames,
	readingsShare,
	tableFigures,
	findings
];

/** Everything that is wrong with one bank as a whole; the rules that need texts find nothing without them. */
export function checkBank(input: RuleInput): Problem[] {
	return BANK_RULES.flatMap((rule) => rule(input));
}
