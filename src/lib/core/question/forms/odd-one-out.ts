import type { ListFact } from '../../bank/fact.ts';
import { memberText } from '../../bank/show.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import { asDistractor, chooseDistractors, NEEDED } from '../distractors/choose.ts';
import type { ChoiceQuestion } from '../question.ts';

/** Members that make an outsider odd. */
const FEWEST = 3;
/** An outsider further off than this is seen at a glance. */
const NEAR = 0.5;

/** 'Odd one out: which of these was NOT among …?': an outsider that the complete list proves, among three of its members. */
export function buildOddOneOut(asking: Asking, fact: ListFact): ChoiceQuestion | undefined {
	const { open, card, random, hints } = asking;
	const names = fact.members.map((member) => memberText(open.index, member));
	if (!fact.complete || names.length < FEWEST) return undefined;
	const outsiders = candidatesFor(open, card).filter(({ nearness }) => nearness >= NEAR);
	const members = names.map((text) => ({
		text,
		proof: `‘${text}’ is on the list of ${fact.of}.`,
		fact: fact.id,
		nearness: 1
	}));
	const way = hints.difficulty === 'far' ? -1 : 1;
	const outsider = shuffle(outsiders, random).sort((a, b) => way * (b.nearness - a.nearness))[0];
	if (outsider === undefined) return undefined;
	const key = outsider.text;
	const slot = hints.slot ?? Math.floor(random() * 4);
	const chosen = chooseDistractors(
		members,
		{ key, slot, seenWrong: hints.seenWrong ?? [] },
		random
	);
	if (chosen.length < NEEDED) return undefined;
	const options = shuffle(chosen, random).map(({ text }) => text);
	options.splice(Math.min(slot, options.length), 0, key);
	const stem = `Odd one out: which of these was NOT among ${fact.of}?`;
	const base = questionBase(asking, stem, chosen.map(asDistractor));
	return {
		...base,
		form: 'choice',
		options,
		key,
		accepts: [key],
		explanation: `${outsider.proof} ${base.explanation}`
	};
}
