import type { SequenceFact } from '../../bank/fact.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Candidate } from '../card.ts';
import { asDistractor, chooseDistractors, NEEDED } from '../distractors/choose.ts';
import type { ChoiceQuestion } from '../question.ts';
import { quoted } from '../wordings/quoted.ts';

const RANKING = /\brank(?:ing|ed|s)?\b/;
/** What runs in time, so that one part of it can come first: levels and tiers stand, they do not come. */
const PROCESS =
	/^(?:the )?(?:[\p{L}-]+ )?(?:steps?|stages?|events?|turns|course|calendar|days|phases|periods|career|life|story|process|campaigns?|plans?|congresses|decisions|measures|moves|years|resolutions|passing)\b/u;

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
	if (!isRanking(fact) && !PROCESS.test(fact.of)) return undefined;
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
	const ranks = isRanking(fact);
	const stem = `Which of these ${ranks ? 'comes' : 'came'} first in ${fact.of}?`;
	const proof = `It ${ranks ? 'ranks below' : 'came after'} this: ${key}.`;
	return { stem, key, rivals: rivalsOf(fact, later, proof) };
}

function last(fact: SequenceFact): Asked {
	const key = fact.steps.at(-1) ?? '';
	const earlier = fact.steps.slice(0, -1);
	const ranks = isRanking(fact);
	const stem = `Which of these ${ranks ? 'comes' : 'came'} last in ${fact.of}?`;
	const proof = `It ${ranks ? 'ranks above' : 'came before'} this: ${key}.`;
	return { stem, key, rivals: rivalsOf(fact, earlier, proof) };
}

/** Of any step but the last; all other steps are wrong. */
function next(fact: SequenceFact, { random }: Asking): Asked {
	const place = Math.floor(random() * (fact.steps.length - 1));
	const [before = '', key = ''] = fact.steps.slice(place);
	const others = fact.steps.filter((step) => step !== before && step !== key);
	const stem = isRanking(fact)
		? `In ${fact.of}, which comes next after ${quoted(before)}?`
		: `In ${fact.of}, what came directly after ${quoted(before)}?`;
	return {
		stem,
		key,
		rivals: rivalsOf(fact, others, `Next after ${quoted(before)} comes: ${key}.`)
	};
}

function isRanking({ of }: SequenceFact): boolean {
	return RANKING.test(of);
}

function rivalsOf(fact: SequenceFact, steps: readonly string[], proof: string): Candidate[] {
	return steps.map((text) => ({ text, proof, fact: fact.id, nearness: 1 }));
}
