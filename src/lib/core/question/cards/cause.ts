import type { BankIndex } from '../../bank/bank.ts';
import type { CauseFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { cardFrom, declaredBasis } from './draft.ts';

/** Cards of a cause: why it happened, and what followed. */
export function causeCards(index: BankIndex, fact: CauseFact): Card[] {
	const single = fact.single.includes('cause') && fact.single.includes('effect');
	return [
		...cardFrom(index, fact, {
			facet: 'cause',
			answer: { type: 'text', text: fact.cause, accepts: [] },
			key: fact.cause,
			templates: [],
			family: `cause.cause.${fact.topic}`,
			belongs: `That is given as the reason for this: ${fact.effect}.`,
			basis: declaredBasis(fact, 'cause', 'the sources do not say that this was the one cause'),
			pair: single
				? {
						group: `cause.${fact.topic}`,
						prompt: fact.cause,
						value: fact.effect,
						task: 'Match each cause to its effect.'
					}
				: undefined
		}),
		...cardFrom(index, fact, {
			facet: 'effect',
			answer: { type: 'text', text: fact.effect, accepts: [] },
			key: fact.effect,
			templates: [],
			family: `cause.effect.${fact.topic}`,
			belongs: `That is given as following from this: ${fact.cause}.`,
			basis: declaredBasis(fact, 'effect', 'the sources do not say that this was the one effect')
		})
	];
}
