import type { Importance, Span } from '../bank/fact.ts';
import type { CardId, FactId, TopicId } from '../ids.ts';
import type { Evidence } from '../source/source.ts';
import type { Answer, Distractor } from './question.ts';

/** A candidate for a wrong option: proven wrong, not yet chosen for nearness. */
export interface Candidate extends Distractor {
	/** 0 far to 1 near the key: shared role, years, place, section. */
	readonly nearness: number;
}

/** One row of a match question: what stands left and right for a card. */
export interface Pair {
	/** Cards of one group may stand in one match question; their values exclude each other. */
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
	/** The statement with the span of this facet marked, where it has one. */
	readonly sentence: readonly Span[];
	readonly explanation: string;
	readonly evidence: readonly Evidence[];
	/** Why there is no choice question, where nothing could be proven: for `stats`. */
	readonly unproven?: string;
	readonly pair?: Pair;
}
