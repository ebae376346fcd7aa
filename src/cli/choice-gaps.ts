import type { Card } from '#lib/core/question/card.ts';
import { candidatesFor } from '#lib/core/question/distractors/candidates.ts';
import { NEEDED } from '#lib/core/question/distractors/choose.ts';
import { formsOf } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';

/** A card that is never asked as a choice, and why. */
export interface ChoiceGap {
	readonly card: Card;
	readonly why: string;
}

/** The cards without a choice question, each with its reason. */
export function choiceGaps(open: OpenBank): ChoiceGap[] {
	return [...open.cards.values()]
		.filter(({ id }) => !formsOf(open, id).includes('choice'))
		.map((card) => ({ card, why: whyNoChoice(open, card) }));
}

function whyNoChoice(open: OpenBank, card: Card): string {
	if (card.basis.kind === 'open') return card.basis.why;
	if (card.answer.type === 'stances') return 'it asks where each text stands';
	if (card.answer.type === 'list' && card.facet === 'all') return 'it asks for all members';
	const proven = new Set(candidatesFor(open, card).map(({ text }) => text)).size;
	if (proven < NEEDED) return 'fewer than two other answers are proven wrong';
	return 'no set of proven options came without a flaw';
}

/** How many cards on people, dates, places and figures there are, and how many of them have a choice. */
export function choiceShare(open: OpenBank): { readonly all: number; readonly withChoice: number } {
	const cards = [...open.cards.values()].filter((card) => isShort(open, card));
	const withChoice = cards.filter(({ id }) => formsOf(open, id).includes('choice')).length;
	return { all: cards.length, withChoice };
}

function isShort(open: OpenBank, { answer }: Card): boolean {
	if (answer.type === 'date' || answer.type === 'number') return true;
	if (answer.type !== 'entity') return false;
	const kind = open.index.entities.get(answer.entity)?.kind;
	return kind === 'person' || kind === 'place';
}
