import type { BankIndex } from '../../bank/bank.ts';
import type { Fact, Span } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { cardId } from '../../ids.ts';
import type { Evidence } from '../../source/source.ts';
import type { Basis, Candidate, Card, Pair } from '../card.ts';
import type { Answer } from '../question.ts';
import type { Sought } from '../wordings/sought.ts';
import { wordingsOf } from '../wordings/wordings.ts';

/** What a fact kind says of one facet; the rest is the same for all kinds. */
export interface Draft {
	readonly facet: string;
	readonly answer: Answer;
	readonly key: string;
	/** Stems used where the author gives none. */
	readonly templates: readonly string[];
	readonly family: string;
	readonly belongs: string;
	readonly subject?: string;
	readonly basis: Basis;
	readonly own?: readonly Candidate[];
	readonly sentence?: readonly Span[];
	readonly evidence?: readonly Evidence[];
	readonly explanation?: string;
	readonly pair?: Pair | undefined;
}

/** The basis of a facet that is single only where the author says so. */
export function declaredBasis(fact: Fact, facet: string, why: string): Basis {
	return fact.single.includes(facet) ? { kind: 'single' } : { kind: 'open', why };
}

/** Turns a draft into a card; none where the author leaves the facet out or nobody worded a stem. */
export function cardFrom(index: BankIndex, fact: Fact, draft: Draft): Card[] {
	if (fact.cards && !fact.cards.includes(draft.facet)) return [];
	const stems = fact.ask[draft.facet] ?? draft.templates;
	if (stems.length === 0) return [];
	const answer = withAccepted(draft.answer, fact.accept[draft.facet]);
	return [
		{
			id: cardId(fact.id, draft.facet),
			fact: fact.id,
			facet: draft.facet,
			topic: fact.topic,
			importance: fact.importance,
			stems: wordingsOf(stems, soughtBy(index, answer)),
			answer,
			key: draft.key,
			family: draft.family,
			belongs: draft.belongs,
			basis: draft.basis,
			own: draft.own ?? [],
			sentence: draft.sentence ?? fact.statement,
			explanation: draft.explanation ?? explain(fact),
			evidence: draft.evidence ?? fact.evidence,
			...(draft.subject ? { subject: draft.subject } : {}),
			...(draft.pair ? { pair: draft.pair } : {})
		}
	];
}

function soughtBy(index: BankIndex, answer: Answer): Sought {
	const entity = answer.type === 'entity' ? index.entities.get(answer.entity) : undefined;
	return { answer, kind: entity?.kind, roles: entity?.roles ?? [] };
}

function withAccepted(answer: Answer, accepted: readonly string[] | undefined): Answer {
	if (!accepted || (answer.type !== 'text' && answer.type !== 'entity')) return answer;
	return { ...answer, accepts: [...(answer.accepts ?? []), ...accepted] };
}

/** The statement and the author's second sentence. */
export function explain(fact: Fact): string {
	const statement = plainText(fact.statement);
	return fact.note ? `${statement} ${fact.note}` : statement;
}
