import { compareDates } from '../../date/compare-dates.ts';
import type { Random } from '../../random.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { citedTogether } from '../compared.ts';
import type { OrderQuestion } from '../question.ts';
import { dateOf, neighboursInTime } from './timeline.ts';

/** Steps of a sequence, or four dated events of which the card's own is graded. */
export function buildOrder(asking: Asking): OrderQuestion | undefined {
	const { card } = asking;
	if (card.answer.type === 'sequence') return ordered(asking, card.answer.steps, null);
	if (card.family !== 'timeline') return undefined;
	const own = dateOf(asking.open, card);
	const others = neighboursInTime(asking, 3);
	if (!own || others.length < 3) return undefined;
	const inTime = [...others, { card, date: own }].sort((a, b) => compareDates(a.date, b.date));
	const key = inTime.map((dated) => dated.card.key);
	if (new Set(key).size < key.length) return undefined;
	return {
		...ordered(asking, key, card.key),
		explanation: [card, ...others.map((other) => other.card)].map((one) => one.belongs).join(' '),
		evidence: citedTogether([card, ...others.map((other) => other.card)])
	};
}

function ordered(asking: Asking, key: readonly string[], lead: string | null): OrderQuestion {
	return {
		...questionBase(asking, asking.stem),
		form: 'order',
		items: disordered(key, asking.random),
		key,
		lead,
		accepts: [key.join(' → ')]
	};
}

/** Shuffled so that at least one item is out of place. */
function disordered(key: readonly string[], random: Random): string[] {
	const items = shuffle(key, random);
	return items.every((item, i) => item === key[i]) ? items.reverse() : items;
}
