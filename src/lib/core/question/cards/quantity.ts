import type { BankIndex } from '../../bank/bank.ts';
import type { QuantityFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { figureText } from '../../bank/show.ts';
import { positionCards } from './position.ts';
import { cardFrom } from './draft.ts';

/** Cards of a figure: its value, or one for each position where the texts differ. */
export function quantityCards(index: BankIndex, fact: QuantityFact): Card[] {
	if (fact.positions.length > 0) {
		const question = fact.question ?? `how many ${fact.measure} were there`;
		return positionCards(index, fact, question, fact.positions);
	}
	if (!fact.value) return [];
	const key = figureText(fact.value, fact.unit);
	return cardFrom(index, fact, {
		facet: 'value',
		answer: {
			type: 'number',
			figure: fact.value,
			tolerance: fact.tolerance,
			...(fact.unit ? { unit: fact.unit } : {})
		},
		key,
		templates: [`How many ${fact.measure} were there?`],
		family: `number.${fact.unit ?? ''}`,
		belongs: `${key} is the figure for ${fact.measure}.`,
		basis: { kind: 'single' },
		pair: {
			group: `number.${fact.unit ?? ''}`,
			prompt: fact.measure,
			value: key,
			task: 'Match each count to its figure.'
		}
	});
}
