import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import { shuffle } from '../../random.ts';
import type { Candidate } from '../card.ts';
import { asDistractor } from '../distractors/choose.ts';
import type { TrueFalseQuestion } from '../question.ts';
import { answerSpan, fittingSpan, withSpan } from './sentence.ts';

/** How near a person must be to the key before a sentence about him could be believed. */
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

/** A wrong name is no test where nobody could believe it: in life notes only a name known for just the same will do. */
function isCredible({ open, card }: Asking): (candidate: Candidate) => boolean {
	const { answer } = card;
	const key = answer.type === 'entity' ? open.index.entities.get(answer.entity) : undefined;
	if (key?.kind !== 'person') return () => true;
	const isAside = open.index.topics.get(card.topic)?.aside === true;
	return ({ text, nearness }) => {
		if (nearness < CREDIBLE) return false;
		const other = open.index.bank.entities.find(({ name }) => name === text);
		return !isAside || other?.roles.toSorted().join() === key.roles.toSorted().join();
	};
}
