import type { BankIndex } from '../../bank/bank.ts';
import type { PersonFact } from '../../bank/fact.ts';
import { formatDate } from '../../date/format-date.ts';
import type { Card } from '../card.ts';
import { entityName } from '../../bank/show.ts';
import { cardFrom, declaredBasis } from './draft.ts';

/** Cards of a person's part: who had it, what it was, when. */
export function personCards(index: BankIndex, fact: PersonFact): Card[] {
	const name = entityName(index, fact.who);
	const said = `${name} was ${fact.role}.`;
	const single = fact.single.includes('who');
	return [
		...cardFrom(index, fact, {
			facet: 'who',
			answer: { type: 'entity', entity: fact.who },
			key: name,
			templates: [`Who was ${fact.role}?`],
			family: 'person.who',
			belongs: said,
			basis: declaredBasis(
				fact,
				'who',
				'the sources do not say that one person alone had this part'
			),
			pair: single
				? {
						group: 'person',
						prompt: name,
						value: fact.role,
						task: 'Match each person to the part he had.'
					}
				: undefined
		}),
		...cardFrom(index, fact, {
			facet: 'role',
			answer: { type: 'text', text: fact.role, accepts: [] },
			key: fact.role,
			templates: [],
			family: 'person.role',
			subject: fact.who,
			belongs: said,
			basis: declaredBasis(fact, 'role', 'the person may have had other parts as well')
		}),
		...whenCards(index, fact, name)
	];
}

function whenCards(index: BankIndex, fact: PersonFact, name: string): Card[] {
	const { when } = fact;
	if (!when) return [];
	return cardFrom(index, fact, {
		facet: 'when',
		answer: { type: 'date', date: when, asked: when.granularity },
		key: formatDate(when),
		templates: when.interval
			? [`From when to when was ${name} ${fact.role}?`]
			: [`When was ${name} ${fact.role}?`],
		family: 'date',
		belongs: `That date belongs to ${name}: ${fact.role}.`,
		basis: { kind: 'single' }
	});
}
