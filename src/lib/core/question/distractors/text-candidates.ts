import type { Candidate, Card } from '../card.ts';
import { ofOneNumber } from '../grammatical-number.ts';
import type { OpenBank } from '../open-bank.ts';
import { isOfOneShape } from '../forms/phrase-shape.ts';
import { NEEDED } from './choose.ts';

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
	if (card.family === 'wording.shows') {
		return found.filter(({ text }) => isOfOneShape(card.key, text));
	}
	if (card.family === 'provenance.explains') return askedAlike(open, card, found);
	if (!card.family.startsWith('term.')) return found;
	return ofOneNumber(alike(open, card, found), card.key);
}

/** How near the meaning of an unlike thing comes. */
const UNLIKE = 0.3;

/** Meanings of like things, where there are enough of them: of people among people, of measures among measures. */
function alike(open: OpenBank, card: Card, found: readonly Candidate[]): readonly Candidate[] {
	const rolesOf = (id: string | undefined) => open.index.entities.get(id ?? '')?.roles ?? [];
	const own = rolesOf(card.subject);
	const same = found.filter(({ fact }) => {
		const of = open.byFact.get(fact ?? '')?.find((other) => other.family === card.family);
		return rolesOf(of?.subject).some((role) => own.includes(role));
	});
	return same.length >= NEEDED ? same : found.map((other) => ({ ...other, nearness: UNLIKE }));
}

/** What an explanation is sought in. */
const SOUGHT =
	/^(?:What|Which \p{L}+)\b.*?\b(?<noun>purpose|aim|origin|history|viewpoint|outlook|date|genre|audience|works|literature|state|making)\b.*?\bexplain/iu;
const SAME: Readonly<Record<string, string>> = {
	outlook: 'viewpoint',
	aim: 'purpose',
	history: 'origin'
};

/** Explanations sought in the same thing: a purpose is no answer where an origin is asked for. */
function askedAlike(open: OpenBank, card: Card, found: readonly Candidate[]): readonly Candidate[] {
	const own = soughtIn(card);
	return found.filter(({ fact }) => {
		const of = open.byFact.get(fact ?? '')?.find((other) => other.family === card.family);
		return of !== undefined && soughtIn(of) === own;
	});
}

function soughtIn({ stems }: Card): string {
	const noun = SOUGHT.exec(stems[0] ?? '')?.groups?.['noun']?.toLowerCase() ?? '';
	return SAME[noun] ?? noun;
}
