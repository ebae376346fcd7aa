import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Card } from '../card.ts';
import { citedTogether } from '../compared.ts';
import { cognate, contentWords } from '../flaws/words.ts';
import type { ChoiceQuestion } from '../question.ts';
import { mayStandBeside } from './beside.ts';
import type { Held } from './hold-in-time.ts';
import { holdInTime, LIES } from './hold-in-time.ts';
import { yearsApart } from './timeline.ts';

interface Other extends Held {
	readonly card: Card;
	readonly label: string;
	/** Years between the two; another topic and a detail count as some more. */
	readonly away: number;
}

/** Among so many of the closest the answer wanted is looked for. */
const CLOSEST = 6;
/** Years that another topic counts for, and a detail. */
const OTHER_TOPIC = 2;
const DETAIL = 1;

/**
 * 'Did it come before the trial, during it, or after it?', or in an earlier year than another event, in the same or in a later one; only
 * where the dates leave no doubt and the two labels share no word that would tell.
 */
export function buildBeforeOrAfter(asking: Asking): ChoiceQuestion | undefined {
	const { open, card, random, hints } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'event') return undefined;
	const closest = shuffle(othersFor(asking, fact.label), random)
		.sort((a, b) => a.away - b.away)
		.slice(0, CLOSEST);
	const pool = shuffle(closest, random);
	const wanted = LIES[hints.slot ?? Math.floor(random() * LIES.length)];
	const other = pool.find(({ lie }) => lie === wanted) ?? pool[0];
	if (other === undefined) return undefined;
	const options = LIES.map((lie) => other.options[lie]);
	const key = other.options[other.lie];
	const proof = `${card.belongs} ${other.card.belongs}`;
	const distractors = options
		.filter((option) => option !== key)
		.map((text) => ({ text, proof, fact: other.card.fact }));
	const stem = `Did ${fact.label} come ${other.asks.replace('{label}', other.label)}?`;
	return {
		...questionBase(asking, stem, distractors),
		form: 'choice',
		options,
		key,
		accepts: [key],
		explanation: proof,
		evidence: citedTogether([card, other.card])
	};
}

function othersFor({ open, card }: Asking, label: string): Other[] {
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'event' || !fact.when) return [];
	const { when } = fact;
	const own = [...contentWords(label)];
	return (open.families.get('timeline') ?? []).flatMap((other) => {
		const event = open.index.facts.get(other.fact);
		if (!mayStandBeside(open, card, other)) return [];
		if (other.id === card.id || event?.kind !== 'event' || !event.when) return [];
		const words = [...contentWords(event.label)];
		if (words.some((word) => own.some((mine) => cognate(word, mine)))) return [];
		const held = holdInTime(when, { label: event.label, when: event.when });
		const away =
			yearsApart(when, event.when) +
			(other.topic === card.topic ? 0 : OTHER_TOPIC) +
			(other.importance === 1 ? DETAIL : 0);
		return held ? [{ ...held, card: other, label: event.label, away }] : [];
	});
}
