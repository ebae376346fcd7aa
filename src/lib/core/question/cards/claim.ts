import type { BankIndex } from '../../bank/bank.ts';
import type { ClaimFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { positionCards } from './position.ts';

/** Cards of a contested point: one for each position. */
export function claimCards(index: BankIndex, fact: ClaimFact): Card[] {
	return positionCards(index, fact, fact.question, fact.positions);
}
