import type { ListFact } from '../../bank/fact.ts';
import { memberText, sentenceCase } from '../../bank/show.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import { asDistractor } from '../distractors/choose.ts';
import type { MatchQuestion } from '../question.ts';

/** The columns of the grid. */
const AMONG = 'among them';
const NOT_AMONG = 'not among them';
/** Rows of each column: fewer make no grid. */
const FEWEST = 2;
const MOST = 3;
/** An outsider further off than this is seen at a glance. */
const NEAR = 0.5;

/** Members of a complete list told from outsiders that the list proves; each row counts. */
export function buildMemberGrid(asking: Asking, fact: ListFact): MatchQuestion | undefined {
	const { open, card, random } = asking;
	const names = fact.members.map((member) => memberText(open.index, member));
	const near = candidatesFor(open, card).filter(({ nearness }) => nearness >= NEAR);
	const members = shuffle(names, random).slice(0, MOST);
	const outsiders = shuffle(near, random).slice(0, MOST);
	if (members.length < FEWEST || outsiders.length < FEWEST) return undefined;
	const rows = shuffle(
		[
			...members.map((text) => [sentenceCase(text), AMONG] as const),
			...outsiders.map(({ text }) => [sentenceCase(text), NOT_AMONG] as const)
		],
		random
	);
	const stem = `Sort these: which were among ${fact.of}, and which were not?`;
	return {
		...questionBase(asking, stem, outsiders.map(asDistractor)),
		form: 'classify',
		prompts: rows.map(([prompt]) => prompt),
		options: [AMONG, NOT_AMONG],
		key: Object.fromEntries(rows),
		lead: null,
		accepts: []
	};
}
