import { checkNumber } from '../../answer/check-number.ts';
import type { Granularity } from '../../date/historical-date.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';
import type { Answer } from '../question.ts';
import { dateCandidates } from './date-candidates.ts';
import { entityCandidates } from './entity-candidates.ts';
import { listCandidates } from './list-candidates.ts';
import { numberCandidates } from './number-candidates.ts';
import { textCandidates } from './text-candidates.ts';

/** Every wrong answer the bank proves for a card; none where other answers may be right as well. Found once and kept. */
export function candidatesFor(
	open: OpenBank,
	card: Card,
	asked?: Granularity
): readonly Candidate[] {
	if (card.basis.kind === 'open') return [];
	const place = `${card.id} ${asked ?? ''}`;
	const known = open.candidates.get(place);
	if (known) return known;
	const found = [...card.own, ...fromBank(open, card, asked)].filter(
		(candidate) => !passes(card.answer, candidate)
	);
	open.candidates.set(place, found);
	return found;
}

/** Whether the check of typed answers takes a figure as right: it lies within the tolerance. */
function passes(answer: Answer, { text }: Candidate): boolean {
	if (answer.type !== 'number') return false;
	const { kind } = checkNumber(text, { ...answer.figure, tolerance: answer.tolerance });
	return kind === 'right' || kind === 'near';
}

function fromBank(open: OpenBank, card: Card, asked?: Granularity): readonly Candidate[] {
	const { answer } = card;
	// What a table shows is wrong by the table alone: its own rows and columns are the rivals.
	if (card.family.startsWith('finding.') && card.own.length > 0) return [];
	switch (answer.type) {
		case 'entity':
			return entityCandidates(open, card, answer.entity);
		case 'date':
			return dateCandidates(open, card, answer.date, asked ?? answer.asked);
		case 'number':
			return card.own.length >= 3 ? [] : numberCandidates(open, card, answer);
		case 'text':
			return card.family.startsWith('position.') ? [] : textCandidates(open, card);
		case 'list':
			return listCandidates(open, card, answer.members);
		default:
			return [];
	}
}
