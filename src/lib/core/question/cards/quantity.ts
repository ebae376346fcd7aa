import type { BankIndex } from '../../bank/bank.ts';
import type { QuantityFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { figureText, sentenceCase } from '../../bank/show.ts';
import { isPerCent } from '../../bank/worked.ts';
import { positionCards } from './position.ts';
import { cardFrom } from './draft.ts';

/** Cards of a figure: its value, or one for each position where the texts differ. */
export function quantityCards(index: BankIndex, fact: QuantityFact): Card[] {
	if (fact.positions.length > 0) {
		const question = fact.question ?? `how many ${fact.measure} were there`;
		return positionCards(index, fact, question, fact.positions);
	}
	if (!fact.value) return [];
	// A year is no quantity of thousands.
	const isYear = fact.unit === 'year' && fact.value.low === fact.value.high;
	const key = isYear ? String(fact.value.low) : figureText(fact.value, fact.unit);
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
		belongs: `${sentenceCase(key)} is ${measured(fact.measure)}.`,
		basis: { kind: 'single' },
		pair: {
			group: `number.${fact.unit ?? ''}`,
			prompt: fact.measure,
			value: key,
			task: isPerCent(fact.unit ?? '')
				? 'Match each share to its figure.'
				: 'Match each count to its figure.'
		}
	});
}

/** A measure that names a figure stands with its article; anything else is what the figure is for. */
const FIGURE =
	/^(?:[\p{L}-]+ )?(?:share|number|proportion|percentage|rate|total|average|length|size|level|sum|price|age|ratio)\b/iu;

function measured(measure: string): string {
	if (/^(?:the|a|an|how|what) /i.test(measure)) return `the figure for ${measure}`;
	return FIGURE.test(measure) ? `the ${measure}` : `the figure for ${measure}`;
}
