import type { BankIndex } from '../../bank/bank.ts';
import type { FindingFact } from '../../bank/fact.ts';
import { findIn } from '../../bank/found.ts';
import { sentenceCase } from '../../bank/show.ts';
import type { Series, Table } from '../../bank/table.ts';
import type { Card } from '../card.ts';
import type { Form } from '../form.ts';
import { FORMS } from '../form.ts';
import { findingKey } from '../readings/finding-key.ts';
import { findingStem } from '../readings/finding-stems.ts';
import { shownQuestions } from '../readings/shown-questions.ts';
import type { Draft } from './draft.ts';
import { cardFrom, explain } from './draft.ts';

/** The card of a finding: what the table shows, asked with and without it in view; none where its cells give no one answer. */
export function findingCards(index: BankIndex, fact: FindingFact): Card[] {
	const table = index.tables.get(fact.table);
	if (!table) return [];
	if (fact.finds === 'not-shown') return missingCards(index, fact, table);
	return fact.series ? foundCards(index, fact, table, fact.series) : [];
}

function foundCards(index: BankIndex, fact: FindingFact, table: Table, series: Series): Card[] {
	const found = findIn(table, fact.finds, series);
	const made = findingKey(index, table, series, found, fact.tolerance);
	if (!made) return [];
	const { answer, key, own, how } = made;
	const explanation = how === undefined ? explain(fact) : `${explain(fact)} In the table, ${how}`;
	const drafted = { ...draft(fact, table), answer, key, own, explanation };
	return withForms(cardFrom(index, fact, drafted), formsFor(fact, key));
}

/** A question that the table leaves open has no sense without the table in view. */
function missingCards(index: BankIndex, fact: FindingFact, table: Table): Card[] {
	if (fact.missing === undefined) return [];
	const key = sentenceCase(fact.missing);
	const answer = { type: 'text', text: key, accepts: [] } as const;
	const drafted = { ...draft(fact, table), answer, key, own: shownQuestions(index, table, key) };
	return withForms(cardFrom(index, fact, drafted), ['reading']);
}

function draft(
	fact: FindingFact,
	table: Table
): Pick<Draft, 'facet' | 'templates' | 'family' | 'belongs' | 'basis'> {
	return {
		facet: 'finding',
		templates: [findingStem(table, fact)].filter((stem) => stem !== ''),
		family: `finding.${fact.id}`,
		belongs: `That is what the table shows: ${table.caption}.`,
		basis: { kind: 'single' }
	};
}

/** Trends and steps are too free in wording to be typed; a label fits a sentence only as it is printed. */
function formsFor(fact: FindingFact, key: string): readonly Form[] {
	if (fact.finds === 'trend') return ['choice', 'reading', 'recall'];
	if (fact.finds === 'largest-change') return ['choice', 'reading', 'recall'];
	const words = fact.statement.find(({ slot }) => slot === 'finding')?.text;
	const isLabel = fact.finds === 'highest' || fact.finds === 'lowest';
	return isLabel && words !== key ? FORMS.filter((form) => form !== 'true-false') : FORMS;
}

function withForms(cards: readonly Card[], forms: readonly Form[]): Card[] {
	return cards.map((card) => ({ ...card, forms }));
}
