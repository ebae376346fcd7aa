import type { BankIndex } from '../../bank/bank.ts';
import type { WordingFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';

/** Cards of a telling phrase: which word gives the stance away, and what it shows. */
export function wordingCards(_index: BankIndex, _fact: WordingFact): Card[] {
	return [];
}
