import { yearOf } from '../../date/compare-dates.ts';
import type { Entity } from '../../entity/entity.ts';
import type { Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';

const DEATH = /\b(?:death|execution)\b/i;
const YEAR = /\b1\d{3}\b/g;

/** Whether the bank knows that a person was dead before the time that a card speaks of; `false` where either is unknown. */
export function wasDeadBy(open: OpenBank, card: Card, entity: Entity): boolean {
	if (entity.kind !== 'person') return false;
	const time = timeOf(open, card);
	const death = deathOf(open, entity);
	return time !== undefined && death !== undefined && death < time;
}

/** The year that a card's event falls in, else the first that its stem names. */
function timeOf(open: OpenBank, card: Card): number | undefined {
	const fact = open.index.facts.get(card.fact);
	if (fact?.kind === 'event' && fact.when) return yearOf(fact.when);
	const years = [...(card.stems[0] ?? '').matchAll(YEAR)].map(([year]) => Number(year));
	return years.length === 0 ? undefined : Math.min(...years);
}

function deathOf(open: OpenBank, entity: Entity): number | undefined {
	for (const card of open.families.get('timeline') ?? []) {
		const fact = open.index.facts.get(card.fact);
		if (fact?.kind !== 'event' || !fact.when || !DEATH.test(fact.label)) continue;
		if (entity.spellings.some((spelling) => fact.label.includes(spelling))) {
			return yearOf(fact.when);
		}
	}
	return undefined;
}
