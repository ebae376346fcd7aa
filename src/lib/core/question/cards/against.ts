import type { BankIndex } from '../../bank/bank.ts';
import type { ClaimFact, Position, QuantityFact } from '../../bank/fact.ts';
import type { EntityId } from '../../ids.ts';
import { entityInText, sentenceCase, voiceName } from '../../bank/show.ts';
import type { Card } from '../card.ts';
import { cardFrom, declaredBasis } from './draft.ts';

type Contested = ClaimFact | QuantityFact;

/** What an against-card needs to know of the position it belongs to. */
export interface Said {
	readonly question: string;
	readonly voice: string;
	readonly text: string;
	/** What the position's own card is explained by. */
	readonly explanation: string;
}

/** The card of the view that a position is directed against; none where it names no view. */
export function againstCards(
	index: BankIndex,
	fact: Contested,
	position: Position,
	{ question, voice, text, explanation }: Said
): Card[] {
	const { against } = position;
	if (against === undefined) return [];
	const facet = `${position.id}-against`;
	const whose = wordFor(index, against);
	const asked = sentenceCase(question);
	const answers = `${sentenceCase(voice)}${voice.includes(', as ') ? ',' : ''} answers: ‘${text}’.`;
	return cardFrom(index, fact, {
		facet,
		answer: { type: 'entity', entity: against },
		key: entityInText(index, against),
		templates: [`${asked} ${answers} Against ${whose} is that directed?`],
		family: 'position.against',
		belongs: `${sentenceCase(entityInText(index, against))} is what ${voiceName(index, position.by)} argues against on another point.`,
		basis: declaredBasis(fact, facet, 'the claim may be directed against other views as well'),
		sentence: position.statement ?? [],
		evidence: position.evidence,
		explanation: `${explanation} This is said against ${entityInText(index, against)}.`
	});
}

/** Every view that the bank has a voice argue against: none of them is a wrong answer for it. */
export function viewsArguedAgainst(index: BankIndex, by: Position['by']): Set<EntityId> {
	const positions = index.bank.facts.flatMap((fact) =>
		fact.kind === 'claim' || fact.kind === 'quantity' ? fact.positions : []
	);
	return new Set(
		positions.flatMap((position) => (position.by === by ? (position.against ?? []) : []))
	);
}

function wordFor(index: BankIndex, against: EntityId): string {
	const kind = index.entities.get(against)?.kind;
	return kind === 'person' || kind === 'body' ? 'whose view' : 'which view';
}
