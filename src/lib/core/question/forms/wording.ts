import type { WordingFact } from '../../bank/fact.ts';
import { voiceName } from '../../bank/show.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { asDistractor, NEEDED, WANTED } from '../distractors/choose.ts';
import type { ChoiceQuestion, MatchQuestion } from '../question.ts';
import { quoted } from '../wordings/quoted.ts';

/** The columns of the grid. */
const SHOWS = "shows the writer's view";
const NAMES = 'only names or describes';

/** The word that shows the writer's view among words of the same phrase; they are as long as the source wrote them. */
export function buildWordChoice(asking: Asking): ChoiceQuestion | undefined {
	const { card, random, hints, key } = asking;
	const chosen = shuffle(card.own, random).slice(0, WANTED);
	if (chosen.length < NEEDED) return undefined;
	const options = chosen.map(({ text }) => text);
	options.splice(hints.slot ?? Math.floor(random() * 4), 0, key);
	const base = questionBase(asking, asking.stem, chosen.map(asDistractor));
	return { ...base, form: 'choice', options, key };
}

/** The words of a phrase told apart: the one that shows the writer's view is graded. */
export function buildWordGrid(asking: Asking, fact: WordingFact): MatchQuestion {
	const rows = [
		[fact.tells, SHOWS] as const,
		...fact.plain.map((words) => [words, NAMES] as const)
	];
	const shown = shuffle(rows, asking.random);
	const voice = voiceName(asking.open.index, fact.source);
	const stem = `Sort these words from ${quoted(fact.quote)}, a phrase in ${voice}, by what each of them does.`;
	return {
		...questionBase(asking, stem),
		form: 'classify',
		prompts: shown.map(([words]) => words),
		options: [SHOWS, NAMES],
		key: Object.fromEntries(rows),
		lead: fact.tells,
		accepts: []
	};
}
