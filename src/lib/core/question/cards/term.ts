import type { BankIndex } from '../../bank/bank.ts';
import type { TermFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { entityInText, entityName, sentenceCase } from '../../bank/show.ts';
import { cardFrom } from './draft.ts';

/** Cards of a term: the word for a meaning, and the meaning of the word. */
export function termCards(index: BankIndex, fact: TermFact): Card[] {
	const name = entityName(index, fact.term);
	const kind = index.entities.get(fact.term)?.kind ?? 'term';
	const said =
		kind === 'term'
			? `‘${name}’ means: ${fact.definition}.`
			: `${sentenceCase(entityInText(index, fact.term))} was ${fact.definition}.`;
	return [
		...cardFrom(index, fact, {
			facet: 'term',
			answer: { type: 'entity', entity: fact.term },
			key: name,
			templates: [`Which term means ${fact.definition}?`],
			family: 'term.term',
			belongs: said,
			basis: { kind: 'single' },
			pair: {
				group: 'term',
				prompt: name,
				value: fact.definition,
				task: 'Match each name or term to its meaning.'
			}
		}),
		...cardFrom(index, fact, {
			facet: 'definition',
			answer: { type: 'text', text: fact.definition, accepts: [] },
			key: fact.definition,
			templates: [`What was ${entityInText(index, fact.term)}?`],
			family: `term.definition.${kind}`,
			subject: fact.term,
			belongs: said,
			basis: { kind: 'single' }
		})
	];
}
