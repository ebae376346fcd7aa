import { sentenceCase } from '../bank/show.ts';
import { mayOverlap } from '../date/compare-dates.ts';
import { formatDate } from '../date/format-date.ts';
import type { HistoricalDate } from '../date/historical-date.ts';
import type { FactId } from '../ids.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { Random } from '../random.ts';
import { shuffle } from '../random.ts';

/** An event to be put in its place. */
export interface TimelineEvent {
	readonly fact: FactId;
	/** 'The Shakhty Trial'; never with a year in it. */
	readonly label: string;
	readonly date: HistoricalDate;
	/** The date as it is shown once the event is placed. */
	readonly shown: string;
}

/** One to begin with and four to place. */
const FEWEST = 5;
const YEAR = /\d{4}/;

/** A pile of a bank's events, shuffled, of which any two compare with certainty; empty where there are too few for a game. */
export function dealEvents(open: OpenBank, random: Random): TimelineEvent[] {
	const dealt: TimelineEvent[] = [];
	// The shortest spans first: one long span would keep many events out.
	const pool = shuffle(datedEvents(open), random).sort((a, b) => daysIn(a) - daysIn(b));
	for (const event of pool) {
		if (dealt.every(({ date }) => !mayOverlap(date, event.date))) dealt.push(event);
	}
	return dealt.length < FEWEST ? [] : shuffle(dealt, random);
}

/** Events of the bank's timeline, those of set-aside topics left out, whose name keeps their year to itself. */
function datedEvents(open: OpenBank): TimelineEvent[] {
	return (open.families.get('timeline') ?? []).flatMap((card): TimelineEvent[] => {
		if (open.index.topics.get(card.topic)?.aside) return [];
		const fact = open.index.facts.get(card.fact);
		if (fact?.kind !== 'event' || fact.when === undefined) return [];
		const { when: date, label } = fact;
		if (YEAR.test(label)) return [];
		return [{ fact: fact.id, label: sentenceCase(label), date, shown: formatDate(date) }];
	});
}

/** How long a date's span is, roughly, in days. */
function daysIn({ date }: TimelineEvent): number {
	return dayNumber(date.to) - dayNumber(date.from);
}

function dayNumber(iso: string): number {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return year * 372 + month * 31 + day;
}
