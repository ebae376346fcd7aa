import type { Problem } from './problem.ts';
import { danglingReferences } from './rules/dangling-references.ts';
import type { Rule, RuleInput } from './rules/rule.ts';

/** Every rule that a bank must keep. */
export const BANK_RULES: readonly Rule[] = [danglingReferences];

/** Everything that is wrong with one bank as a whole; the rules that need texts find nothing without them. */
export function checkBank(input: RuleInput): Problem[] {
	return BANK_RULES.flatMap((rule) => rule(input));
}
