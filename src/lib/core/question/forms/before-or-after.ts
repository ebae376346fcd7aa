import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Card } from '../card.ts';
import { citedTogether } from '../compared.ts';
import { cognate, contentWords } from '../flaws/words.ts';
import type { ChoiceQuestion } from '../question.ts';
import type { Held } from './hold-in-time.ts';
import { holdInTime, LIES } from './hold-in-time.ts';

interface Other extends Held {
	readonly card: Card;
	readonly label: string;
}

/**
 * 'Did it come before the trial, during it, or after it?', or in an earlier year than another event, in the same or in a later one; only
 * where the dates leave no doubt and the two labels share no word that would tell.
 */
export function buildBeforeOrAfter(asking: Asking): ChoiceQuestion | undefined {
	const { open, card, random, hints } = asking;
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind !== 'event') return undefined;
	const others = shuffle(othersFor(asking, fact.label), random);
	const near = others.filter((other) => other.card.topic === card.topic);
	const wanted = LIES[hints.slot ?? Math.floor(random() * LIES.length)];
	const pool = [...near, ...others];
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
		if (other.id === card.id || event?.kind !== 'event' || !event.when) return [];
		const words = [...contentWords(event.label)];
		if (words.some((word) => own.some((mine) => cognate(word, mine)))) return [];
		const held = holdInTime(when, { label: event.label, when: event.when });
		return held ? [{ ...held, card: other, label: event.label }] : [];
	});
}
