import { mayOverlap } from '../../date/compare-dates.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Card, Pair } from '../card.ts';
import { citedTogether } from '../compared.ts';
import type { MatchQuestion } from '../question.ts';

/** Rows of a match question; three make one, four fill it. */
const FEWEST = 3;
const MOST = 4;

type Paired = Card & { readonly pair: Pair };

/** Four pairs of one group, each prompt with one value; the card's own pair is graded. */
export function buildMatch(asking: Asking): MatchQuestion | undefined {
	const { card, open, random } = asking;
	const { pair } = card;
	if (!pair) return undefined;
	const rows: Paired[] = [{ ...card, pair }];
	const pool = shuffle((open.groups.get(pair.group) ?? []).filter(isPaired), random);
	const near = pool.filter((other) => other.topic === card.topic);
	for (const other of [...near, ...pool]) {
		if (rows.length < MOST && rows.every((row) => distinct(row, other))) rows.push(other);
	}
	if (rows.length < FEWEST) return undefined;
	const shown = shuffle(rows, random);
	return {
		...questionBase(asking, pair.task),
		form: 'match',
		prompts: shown.map((row) => row.pair.prompt),
		options: shuffle(rows, random).map((row) => row.pair.value),
		key: Object.fromEntries(shown.map((row) => [row.pair.prompt, row.pair.value])),
		lead: pair.prompt,
		accepts: [pair.value],
		evidence: citedTogether(rows)
	};
}

function isPaired(card: Card): card is Paired {
	return card.pair !== undefined;
}

/** Two rows that cannot be taken for each other. */
function distinct(a: Paired, b: Paired): boolean {
	if (a.id === b.id || a.pair.prompt === b.pair.prompt || a.pair.value === b.pair.value)
		return false;
	if (a.answer.type === 'date' && b.answer.type === 'date') {
		return !mayOverlap(a.answer.date, b.answer.date);
	}
	return true;
}
