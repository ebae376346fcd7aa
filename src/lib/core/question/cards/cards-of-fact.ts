import type { BankIndex } from '../../bank/bank.ts';
import type { Fact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { causeCards } from './cause.ts';
import { cellCards } from './cell.ts';
import { chainCards } from './chain.ts';
import { claimCards } from './claim.ts';
import { comparisonCards } from './comparison.ts';
import { eventCards } from './event.ts';
import { findingCards } from './finding.ts';
import { listCards } from './list.ts';
import { personCards } from './person.ts';
import { provenanceCards } from './provenance.ts';
import { quantityCards } from './quantity.ts';
import { relationCards } from './relation.ts';
import { sequenceCards } from './sequence.ts';
import { termCards } from './term.ts';
import { wordingCards } from './wording.ts';

/** Every card of a fact, in a fixed order. */
export function cardsOfFact(index: BankIndex, fact: Fact): Card[] {
	switch (fact.kind) {
		case 'event':
			return eventCards(index, fact);
		case 'person':
			return personCards(index, fact);
		case 'term':
			return termCards(index, fact);
		case 'quantity':
			return quantityCards(index, fact);
		case 'list':
			return listCards(index, fact);
		case 'sequence':
			return sequenceCards(index, fact);
		case 'cause':
			return causeCards(index, fact);
		case 'claim':
			return claimCards(index, fact);
		case 'relation':
			return relationCards(index, fact);
		case 'cell':
			return cellCards(index, fact);
		case 'finding':
			return findingCards(index, fact);
		case 'chain':
			return chainCards(index, fact);
		case 'wording':
			return wordingCards(index, fact);
		case 'comparison':
			return comparisonCards(index, fact);
		case 'provenance':
			return provenanceCards(index, fact);
	}
}
