import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { RecallQuestion } from '../question.ts';
import { memberText } from '../../bank/show.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import { NEEDED } from '../distractors/choose.ts';
import { quoted } from '../wordings/quoted.ts';
import { WORDS } from './sentence.ts';

/** The plain flashcard: the stem in front, the key behind, the student grades. */
export function buildRecall(asking: Asking): RecallQuestion | undefined {
	const { card, open, answer } = asking;
	if (card.family === 'timeline') return undefined;
	const stem = card.facet === 'member' ? oneOf(asking) : asking.stem;
	if (stem === undefined) return undefined;
	const base = { ...questionBase(asking, stem), answer };
	if (answer.type === 'sequence') {
		return { ...base, stem: `${stem} ${given(answer.steps)}`, form: 'recall', key: answer.steps };
	}
	if (answer.type !== 'list') return { ...base, form: 'recall', key: asking.key };
	return { ...base, form: 'recall', key: answer.members.map((m) => memberText(open.index, m)) };
}

/** A member is picked from options; it is named from memory only where the bank has no others to tell it from. */
function oneOf({ open, card }: Asking): string | undefined {
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'list' || candidatesFor(open, card).length >= NEEDED) return undefined;
	return `Name one of ${fact.of}.`;
}

/** How long a sequence is and where it begins: else nobody could tell which steps are meant. */
function given(steps: readonly string[]): string {
	const count = WORDS[steps.length] ?? String(steps.length);
	return `There are ${count}; the first is ${quoted(steps[0] ?? '')}.`;
}
