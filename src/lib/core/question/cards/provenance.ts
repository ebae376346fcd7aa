import type { BankIndex } from '../../bank/bank.ts';
import type { ProvenanceFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { voiceName } from '../../bank/show.ts';
import { cardFrom, declaredBasis } from './draft.ts';

/** The card of one thing known of a source: its origin, purpose, value or limit. */
export function provenanceCards(index: BankIndex, fact: ProvenanceFact): Card[] {
	return cardFrom(index, fact, {
		facet: fact.aspect,
		answer: { type: 'text', text: fact.says, accepts: [] },
		key: fact.says,
		templates: [],
		family: `provenance.${fact.aspect}`,
		subject: fact.source,
		belongs: `That is true of ${voiceName(index, fact.source)}.`,
		basis: declaredBasis(fact, fact.aspect, 'it may be said of the other texts as well')
	});
}
