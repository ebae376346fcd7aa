import type { BankIndex } from '../../bank/bank.ts';
import type { ProvenanceFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { voiceName } from '../../bank/show.ts';
import { cardFrom, declaredBasis } from './draft.ts';

/** What is told of an answer laid to another question: of a test or an explanation 'true' says nothing. */
const BELONGS: Partial<Record<ProvenanceFact['aspect'], (voice: string) => string>> = {
	explains: (voice) => `That explains something else, in ${voice}.`,
	corroboration: (voice) => `That would test something else, in ${voice}.`
};

/** The card of one thing known of a source: its origin, purpose, value or limit. */
export function provenanceCards(index: BankIndex, fact: ProvenanceFact): Card[] {
	return cardFrom(index, fact, {
		facet: fact.aspect,
		answer: { type: 'text', text: fact.says, accepts: [] },
		key: fact.says,
		templates: [],
		family: `provenance.${fact.aspect}`,
		subject: fact.source,
		belongs:
			BELONGS[fact.aspect]?.(voiceName(index, fact.source)) ??
			`That is true of ${voiceName(index, fact.source)}.`,
		basis: declaredBasis(fact, fact.aspect, 'it may be said of the other texts as well')
	});
}
