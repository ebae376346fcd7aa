import type { BankIndex } from '../../bank/bank.ts';
import type { ChainFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';

/** Cards of a chain: its parts told apart, its causes, its consequences. */
export function chainCards(_index: BankIndex, _fact: ChainFact): Card[] {
	return [];
}
