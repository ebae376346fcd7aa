import type { BankIndex } from '../../bank/bank.ts';
import type { FindingFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';

/** The card of a finding: what the table shows, asked with and without it in view. */
export function findingCards(_index: BankIndex, _fact: FindingFact): Card[] {
	return [];
}
