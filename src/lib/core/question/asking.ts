import { withoutEchoes } from '../answer/echo.ts';
import { nameTargets } from '../answer/name-targets.ts';
import type { Random } from '../random.ts';
import { hashText } from '../random.ts';
import { dateKey, askedGranularity } from './asked.ts';
import type { Card } from './card.ts';
import type { OpenBank } from './open-bank.ts';
import type { Answer, Distractor, QuestionBase } from './question.ts';

/** Whether wrong options lie far from the key or near it. */
export type Difficulty = 'far' | 'near';

/** What the session knows beyond the seed: where the key should stand, what the student got wrong before. */
export interface Hints {
	/** The key's place among the options, from 0: balanced over a session. */
	readonly slot?: number;
	/** Whether a true/false sentence should be true. */
	readonly truth?: boolean;
	readonly seenWrong?: readonly string[];
	/** How close to the key the distractors should lie; near where left out. */
	readonly difficulty?: Difficulty;
}

/** One asking under way: everything a form needs. */
export interface Asking {
	readonly open: OpenBank;
	readonly card: Card;
	readonly seed: number;
	readonly random: Random;
	readonly hints: Hints;
	readonly stem: string;
	/** The card's answer at the granularity the stem asks for. */
	readonly answer: Answer;
	/** The key as shown for this stem. */
	readonly key: string;
}

/** Chooses the wording by seed and fits answer and key to what it asks for. */
export function startAsking(
	open: OpenBank,
	card: Card,
	seed: number,
	random: Random,
	hints: Hints
): Asking {
	const turn = (hashText(card.id) + Math.trunc(seed)) % Math.max(1, card.stems.length);
	const stem = card.stems.at(turn) ?? '';
	return { open, card, seed, random, hints, stem, ...fitted(card, stem) };
}

function fitted(card: Card, stem: string): { answer: Answer; key: string } {
	const { answer, key } = card;
	if (answer.type !== 'date') return { answer, key };
	const asked = askedGranularity(stem, answer.date);
	return { answer: { ...answer, asked }, key: dateKey(answer.date, asked) };
}

/** The part that questions of every form share. */
export function questionBase(
	asking: Asking,
	stem: string,
	distractors: readonly Distractor[] = []
): QuestionBase {
	const { open, card, seed } = asking;
	const fact = open.index.facts.get(card.fact);
	const sentence = card.sentence.length > 0 ? card.sentence : (fact?.statement ?? []);
	return {
		bank: open.index.bank.id,
		fact: card.fact,
		card: card.id,
		seed,
		topic: card.topic,
		importance: card.importance,
		stem,
		distractors,
		accepts: acceptedTexts(asking, stem),
		statement: sentence.map((span) => span.text).join(''),
		explanation: card.explanation,
		evidence: card.evidence
	};
}

function acceptedTexts({ open, answer, key }: Asking, stem: string): readonly string[] {
	if (answer.type === 'text') return [key, ...answer.accepts];
	const target = answer.type === 'entity' && nameTargets(open.index).get(answer.entity);
	const more = answer.type === 'entity' ? (answer.accepts ?? []) : [];
	const spellings = target ? withoutEchoes(target, stem).spellings : [];
	return [...new Set([key, ...spellings, ...more])];
}
