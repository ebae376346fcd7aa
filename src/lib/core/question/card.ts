import type { Importance, Span } from '../bank/fact.ts';
import type { CardId, FactId, TopicId } from '../ids.ts';
import type { Evidence } from '../source/source.ts';
import type { Form } from './form.ts';
import type { Answer, Distractor } from './question.ts';

/** A candidate for a wrong option: proven wrong, not yet chosen for nearness. */
export interface Candidate extends Distractor {
	/** 0 far to 1 near the key: shared role, years, place, section. */
	readonly nearness: number;
	/** Where figures and dates stand on their scale: options ascend. */
	readonly scale?: number;
	/** Where a range ends on that scale. */
	readonly end?: number;
}

/** Why every other answer to a card's stems is wrong. */
export type Basis =
	/** The query has one answer, by the kind of fact or by the source's own account. */
	| { readonly kind: 'single' }
	/** The list names all its members. */
	| { readonly kind: 'complete' }
	/** Other answers may be right as well: no choice question. */
	| { readonly kind: 'open'; readonly why: string };

/** One row of a match question: what stands left and right for a card. */
export interface Pair {
	/** Cards of one group may stand in one match question; each prompt has one value. */
	readonly group: string;
	readonly prompt: string;
	readonly value: string;
	/** How the task is put: 'Match each man to his sentence.' */
	readonly task: string;
}

/** One thing to remember from a fact, in the shape every form is built from. */
export interface Card {
	readonly id: CardId;
	readonly fact: FactId;
	readonly facet: string;
	readonly topic: TopicId;
	readonly importance: Importance;
	/** Direct wordings; the seed picks one. */
	readonly stems: readonly string[];
	readonly answer: Answer;
	/** The key as the screen shows it. */
	readonly key: string;
	/** Cards of one family ask the same thing of other facts: their keys are candidates. */
	readonly family: string;
	/** What the key is said of, where several facts may speak of it: their keys are no rivals. */
	readonly subject?: string;
	/** What a student who chose this card's key elsewhere is told: 'That was Krylenko.' */
	readonly belongs: string;
	readonly basis: Basis;
	/** Candidates that the fact itself proves: other positions, later steps. */
	readonly own: readonly Candidate[];
	/** The statement with the span of this facet marked, where it has one. */
	readonly sentence: readonly Span[];
	readonly explanation: string;
	readonly evidence: readonly Evidence[];
	readonly pair?: Pair;
	/** Forms that make sense for it, where not all that its answer allows. */
	readonly forms?: readonly Form[];
}
