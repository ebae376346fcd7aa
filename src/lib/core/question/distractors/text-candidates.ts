import type { Candidate, Card } from '../card.ts';
import { ofOneNumber } from '../grammatical-number.ts';
import type { OpenBank } from '../open-bank.ts';

/** Keys of cards that ask the same thing of other facts; each is told by what it belongs to. */
export function textCandidates(open: OpenBank, card: Card): readonly Candidate[] {
	const seen = new Set([card.key]);
	const found = (open.families.get(card.family) ?? []).flatMap((other) => {
		if (other.fact === card.fact || seen.has(other.key)) return [];
		if (card.subject !== undefined && other.subject === card.subject) return [];
		seen.add(other.key);
		return [
			{
				text: other.key,
				proof: other.belongs,
				fact: other.fact,
				nearness: other.topic === card.topic ? 0.8 : 0.4
			}
		];
	});
	return card.family.startsWith('term.') ? ofOneNumber(found, card.key) : found;
}
