import { compareDates, mayOverlap, yearOf } from '../../date/compare-dates.ts';
import type { HistoricalDate } from '../../date/historical-date.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Card } from '../card.ts';
import { citedTogether } from '../compared.ts';
import type { OpenBank } from '../open-bank.ts';
import type { ChoiceQuestion } from '../question.ts';
import { mayStandBeside } from './beside.ts';

/** A card of the timeline with its date. */
export interface Dated {
	readonly card: Card;
	readonly date: HistoricalDate;
}

/** The date of a timeline card's event. */
export function dateOf(open: OpenBank, card: Card): HistoricalDate | undefined {
	const fact = open.index.facts.get(card.fact);
	return fact?.kind === 'event' ? fact.when : undefined;
}

/** Other events of the bank, the card's own topic first, then the nearest in years, whose dates touch neither the card's nor each other's. */
export function neighboursInTime(asking: Asking, wanted: number): Dated[] {
	const { open, card, random } = asking;
	const own = dateOf(open, card);
	if (!own) return [];
	const chosen: Dated[] = [];
	const pool = shuffle(open.families.get('timeline') ?? [], random).filter((other) =>
		mayStandBeside(open, card, other)
	);
	const near = pool.filter((other) => other.topic === card.topic);
	const away = (other: Card) => yearsApart(own, dateOf(open, other));
	for (const other of [...near, ...pool.sort((a, b) => away(a) - away(b))]) {
		const date = dateOf(open, other);
		if (!date || other.id === card.id || chosen.length >= wanted) continue;
		const clash = [own, ...chosen.map((dated) => dated.date)].some((d) => mayOverlap(d, date));
		if (!clash) chosen.push({ card: other, date });
	}
	return chosen;
}

/** How many years lie between two dates; very many where one is unknown. */
export function yearsApart(a: HistoricalDate, b: HistoricalDate | undefined): number {
	return b === undefined ? Infinity : Math.abs(yearOf(a) - yearOf(b));
}

/** 'Which of these came first?', or last, whichever the card's own event was among its neighbours. */
export function buildTimelineChoice(asking: Asking): ChoiceQuestion | undefined {
	const { open, card, random, hints } = asking;
	const own = dateOf(open, card);
	if (!own) return undefined;
	const others = neighboursInTime(asking, 12);
	const later = others.filter(({ date }) => compareDates(date, own) > 0);
	const earlier = others.filter(({ date }) => compareDates(date, own) < 0);
	const first = later.length >= 2 && (earlier.length < 2 || random() < 0.5);
	const rivals = (first ? later : earlier).slice(0, 3);
	if (rivals.length < 2) return undefined;
	const options = rivals.map((rival) => rival.card.key);
	options.splice(hints.slot ?? Math.floor(random() * 4), 0, card.key);
	const distractors = rivals.map((rival) => ({
		text: rival.card.key,
		proof: rival.card.belongs,
		fact: rival.card.fact
	}));
	const stem = `Which of these events came ${first ? 'first' : 'last'}?`;
	const dated = [card, ...rivals.map((rival) => rival.card)];
	return {
		...questionBase(asking, stem, distractors),
		form: 'choice',
		options,
		key: card.key,
		evidence: citedTogether(dated)
	};
}
