import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import { shuffle } from '../../random.ts';
import type { Candidate } from '../card.ts';
import { asDistractor } from '../distractors/choose.ts';
import { FLOOR, hasRole, rarestRole } from '../distractors/likeness.ts';
import type { Entity } from '../../entity/entity.ts';
import { isPluralTerm } from '../grammatical-number.ts';
import type { OpenBank } from '../open-bank.ts';
import type { TrueFalseQuestion } from '../question.ts';
import { answerSpan, fittingSpan, withSpan } from './sentence.ts';

/** How near a person or term must be to the key before a sentence about it could be believed. */
const CREDIBLE = 0.6;

/** The statement as it is, or with a proven wrong answer in the marked place, to be judged and put right. */
export function buildTrueFalse(asking: Asking): TrueFalseQuestion | undefined {
	const span = answerSpan(asking);
	if (!span) return undefined;
	const wrong = wrongFillings(asking, span.text);
	const [first] = wrong;
	if (!first) return undefined;
	const truth = asking.hints.truth ?? asking.random() < 0.5;
	const right = asking.card.answer.type === 'entity' ? asking.card.key : span.text;
	const claim = withSpan(asking, truth ? right : first.filling);
	const stem = `True or false: ${claim.map((part) => part.text).join('')}`;
	return {
		...questionBase(asking, stem, truth ? [] : [asDistractor(first.candidate)]),
		form: 'true-false',
		claim,
		key: truth ? 'true' : `false: ${asking.card.key}`,
		answer: asking.card.answer
	};
}

function wrongFillings(
	asking: Asking,
	printed: string
): { candidate: Candidate; filling: string }[] {
	const seen = new Set(asking.hints.seenWrong ?? []);
	const possible = candidatesFor(asking.open, asking.card).filter(isCredible(asking));
	return shuffle(possible, asking.random)
		.sort((a, b) => Number(seen.has(b.text)) - Number(seen.has(a.text)) || b.nearness - a.nearness)
		.flatMap((candidate) => {
			const filling = fittingSpan(asking, { text: printed }, candidate.text);
			return filling === undefined || filling === printed ? [] : [{ candidate, filling }];
		})
		.slice(0, 3);
}

/** A wrong name is no test where nobody could believe it: in life notes only a person known for just the same will do. */
function isCredible({ open, card }: Asking): (candidate: Candidate) => boolean {
	const { answer } = card;
	if (card.family.startsWith('term.definition')) return ({ nearness }) => nearness >= FLOOR;
	const key = answer.type === 'entity' ? open.index.entities.get(answer.entity) : undefined;
	if (key === undefined || (key.kind !== 'person' && key.kind !== 'term')) return () => true;
	const isAside = open.index.topics.get(card.topic)?.aside === true;
	const rarest = rarestRole(open, [key]);
	return ({ text, nearness }) => {
		const other = open.index.bank.entities.find(({ name }) => name === text);
		if (nearness < CREDIBLE || other === undefined) return false;
		if (key.kind === 'term') {
			const isAlike = rarest === undefined || hasRole(other, [rarest]);
			return isAlike && isPluralHere(open, other) === isPluralHere(open, key);
		}
		return !isAside || other.roles.toSorted().join() === key.roles.toSorted().join();
	};
}

function isPluralHere(open: OpenBank, { id, name }: Entity): boolean {
	const facts = open.byEntity.get(id)?.map(({ fact }) => open.index.facts.get(fact)) ?? [];
	const meaning = facts.find((fact) => fact?.kind === 'term');
	return isPluralTerm(name, meaning?.kind === 'term' ? meaning.definition : undefined);
}
