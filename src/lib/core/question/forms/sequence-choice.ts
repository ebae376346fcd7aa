import type { SequenceFact } from '../../bank/fact.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Candidate } from '../card.ts';
import { asDistractor, chooseDistractors, NEEDED } from '../distractors/choose.ts';
import type { ChoiceQuestion } from '../question.ts';

/** What is asked of a sequence, its key and the steps that are wrong for it. */
interface Asked {
	readonly stem: string;
	readonly key: string;
	readonly rivals: readonly Candidate[];
}

/** Which step came first, last, or directly after another, by turns. */
export function buildSequenceChoice(
	asking: Asking,
	fact: SequenceFact
): ChoiceQuestion | undefined {
	const { random, hints } = asking;
	const asked = [first, last, next][asking.seed % 3]?.(fact, asking);
	if (asked === undefined) return undefined;
	const { stem, key, rivals } = asked;
	const slot = hints.slot ?? Math.floor(random() * 4);
	const choosing = { key, slot, seenWrong: hints.seenWrong ?? [], difficulty: hints.difficulty };
	const chosen = chooseDistractors(rivals, choosing, random);
	if (chosen.length < NEEDED) return undefined;
	const options = shuffle(chosen, random).map(({ text }) => text);
	options.splice(Math.min(slot, options.length), 0, key);
	const base = questionBase(asking, stem, chosen.map(asDistractor));
	return { ...base, form: 'choice', options, key, accepts: [key] };
}

function first(fact: SequenceFact): Asked {
	const [key = '', ...later] = fact.steps;
	const stem = `Which of these came first in ${fact.of}?`;
	return { stem, key, rivals: rivalsOf(fact, later, `It came after this: ${key}.`) };
}

function last(fact: SequenceFact): Asked {
	const key = fact.steps.at(-1) ?? '';
	const earlier = fact.steps.slice(0, -1);
	const stem = `Which of these came last in ${fact.of}?`;
	return { stem, key, rivals: rivalsOf(fact, earlier, `It came before this: ${key}.`) };
}

/** Of any step but the last; all other steps are wrong. */
function next(fact: SequenceFact, { random }: Asking): Asked {
	const place = Math.floor(random() * (fact.steps.length - 1));
	const [before = '', key = ''] = fact.steps.slice(place);
	const others = fact.steps.filter((step) => step !== before && step !== key);
	const stem = `In ${fact.of}, what came directly after this: ‘${before}’?`;
	return { stem, key, rivals: rivalsOf(fact, others, `Directly after it came this: ${key}.`) };
}

function rivalsOf(fact: SequenceFact, steps: readonly string[], proof: string): Candidate[] {
	return steps.map((text) => ({ text, proof, fact: fact.id, nearness: 1 }));
}
