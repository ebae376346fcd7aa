import type { BankIndex } from '../../bank/bank.ts';
import type { SequenceFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { cardFrom } from './draft.ts';

/** The card of a sequence: its order. */
export function sequenceCards(index: BankIndex, fact: SequenceFact): Card[] {
	const [first = '', ...later] = fact.steps;
	return cardFrom(index, fact, {
		facet: 'order',
		answer: { type: 'sequence', steps: fact.steps },
		key: fact.steps.join(' → '),
		templates: [`Put ${fact.of} in order, the earliest first.`],
		family: 'sequence',
		belongs: `It belongs to ${fact.of}.`,
		basis: { kind: 'single' },
		own: later.map((text) => ({
			text,
			proof: `It came after: ${first}.`,
			fact: fact.id,
			nearness: 1
		}))
	});
}
