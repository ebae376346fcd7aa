import type { BankIndex } from '../../bank/bank.ts';
import type { EventFact } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { formatDate } from '../../date/format-date.ts';
import type { Granularity, HistoricalDate } from '../../date/historical-date.ts';
import type { Card } from '../card.ts';
import { entityInText, entityName, sentenceCase } from '../../bank/show.ts';
import { cardFrom, declaredBasis } from './draft.ts';

const WHEN: Readonly<Record<Granularity, string>> = {
	day: 'On what date was {label}?',
	month: 'In which month and year was {label}?',
	season: 'In which season and year was {label}?',
	year: 'In which year was {label}?',
	decade: 'In which decade was {label}?',
	century: 'In which century was {label}?'
};

/** Stems for the date of something named by a noun phrase. */
export function whenStems(label: string, date: HistoricalDate): string[] {
	if (date.interval) return [`When was ${label}, from its first to its last date?`];
	return [WHEN[date.granularity].replace('{label}', label)];
}

/** Cards of an event: when, where, who, and its place in the order of events. */
export function eventCards(index: BankIndex, fact: EventFact): Card[] {
	return [...whenCards(index, fact), ...whereCards(index, fact), ...whoCards(index, fact)];
}

function whenCards(index: BankIndex, fact: EventFact): Card[] {
	const { when, label } = fact;
	if (!when) return [];
	const shown = formatDate(when);
	return [
		...cardFrom(index, fact, {
			facet: 'when',
			answer: { type: 'date', date: when, asked: when.granularity },
			key: shown,
			templates: whenStems(label, when),
			family: 'date',
			belongs: `That is the date of ${label}.`,
			basis: { kind: 'single' },
			pair: {
				group: 'date',
				prompt: sentenceCase(label),
				value: shown,
				task: 'Match each event to its date.'
			}
		}),
		...cardFrom(index, fact, {
			facet: 'order',
			answer: { type: 'text', text: sentenceCase(label), accepts: [] },
			key: sentenceCase(label),
			templates: [
				'Put these events in order, the earliest first.',
				'Arrange these events from the earliest to the latest.'
			],
			family: 'timeline',
			belongs: `${sentenceCase(label)} belongs to ${shown}.`,
			basis: { kind: 'single' }
		})
	];
}

function whereCards(index: BankIndex, fact: EventFact): Card[] {
	if (!fact.where) return [];
	const place = entityName(index, fact.where);
	return cardFrom(index, fact, {
		facet: 'where',
		answer: { type: 'entity', entity: fact.where },
		key: place,
		templates: [`Where was ${fact.label}?`],
		family: 'event.where',
		belongs: `${sentenceCase(entityInText(index, fact.where))} is the place of ${fact.label}.`,
		basis: { kind: 'single' }
	});
}

function whoCards(index: BankIndex, fact: EventFact): Card[] {
	if (!fact.who) return [];
	const name = entityName(index, fact.who);
	return cardFrom(index, fact, {
		facet: 'who',
		answer: { type: 'entity', entity: fact.who },
		key: name,
		templates: [],
		family: 'event.who',
		belongs: plainText(fact.statement),
		basis: declaredBasis(fact, 'who', 'others may have taken part in the event')
	});
}
