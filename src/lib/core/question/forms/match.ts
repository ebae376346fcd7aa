import type { ChainFact } from '../../bank/fact.ts';
import { entityName } from '../../bank/show.ts';
import { mayOverlap } from '../../date/compare-dates.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Card, Pair } from '../card.ts';
import { citedTogether } from '../compared.ts';
import { cognate, contentWords } from '../flaws/words.ts';
import type { OpenBank } from '../open-bank.ts';
import type { MatchQuestion } from '../question.ts';
import { mayStandBeside } from './beside.ts';

/** Rows of a match question; three make one, four fill it. */
const FEWEST = 3;
const MOST = 4;

/** Figures further apart than so many times tell themselves. */
const TIMES = 10;

type Paired = Card & { readonly pair: Pair };

/** Four pairs of one group, each prompt with one value; the card's own pair is graded. */
export function buildMatch(asking: Asking): MatchQuestion | undefined {
	const { card, open, random } = asking;
	const { pair } = card;
	if (!pair) return undefined;
	const rows: Paired[] = [{ ...card, pair }];
	const pool = shuffle((open.groups.get(pair.group) ?? []).filter(isPaired), random).filter(
		(other) => mayStandBeside(open, card, other)
	);
	const near = pool.filter((other) => other.topic === card.topic);
	for (const other of [...near, ...pool]) {
		if (rows.length < MOST && rows.every((row) => distinct(open, row, other))) rows.push(other);
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
function distinct(open: OpenBank, a: Paired, b: Paired): boolean {
	if (a.id === b.id || a.pair.prompt === b.pair.prompt || a.pair.value === b.pair.value)
		return false;
	if (a.answer.type === 'date' && b.answer.type === 'date') {
		return !mayOverlap(a.answer.date, b.answer.date);
	}
	if (a.answer.type === 'number' && b.answer.type === 'number') {
		const [small, large] = [a.answer.figure.low, b.answer.figure.low].sort((m, n) => m - n);
		if ((large ?? 0) > TIMES * (small ?? 0)) return false;
	}
	return !mayShare(open, a, b) && !mayShare(open, b, a);
}

/** Whether what the first row says may hold for the second as well: a cause of both, a claim of both persons. */
function mayShare({ index }: OpenBank, a: Paired, b: Paired): boolean {
	const [own, other] = [index.facts.get(a.fact), index.facts.get(b.fact)];
	// Two phrases of one source may show the same.
	if (own?.kind === 'wording' && other?.kind === 'wording') return own.source === other.source;
	if (own?.kind === 'chain' && other?.kind === 'chain') return chainsShare(a.pair.value, other);
	if (!a.pair.group.startsWith('argues.') || own?.kind !== 'claim') return false;
	const says = own.positions.filter(({ by }) => entityName(index, by) === b.pair.value);
	return says.some(({ claim }) => own.compatible === true || a.pair.prompt.includes(claim ?? ''));
}

/** A part that shares a word with another chain could belong there as well. */
function chainsShare(value: string, other: ChainFact): boolean {
	const words = [...contentWords(value)];
	const text = [other.event, ...other.causes, ...other.consequences].join(' ');
	const theirs = [...contentWords(text)];
	return words.some((word) => theirs.some((their) => cognate(word, their)));
}
