import type { EventFact } from '../../bank/fact.ts';
import { compareDates } from '../../date/compare-dates.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import { citedTogether } from '../compared.ts';
import { isPlural } from '../grammatical-number.ts';
import type { MatchQuestion } from '../question.ts';
import { neighboursInTime } from './timeline.ts';

/** Rows of each column at most. */
const MOST = 3;
/** Fewer rows make no grid. */
const FEWEST = 3;

/** Events before the card's own told from events after it; only dates that touch neither. Each row counts. */
export function buildTimelineGrid(asking: Asking, fact: EventFact): MatchQuestion | undefined {
	const { card, random } = asking;
	const { when } = fact;
	if (!when) return undefined;
	const it = isPlural(fact.label) ? 'them' : 'it';
	const others = neighboursInTime(asking, 12);
	const earlier = others.filter(({ date }) => compareDates(date, when) < 0).slice(0, MOST);
	const later = others.filter(({ date }) => compareDates(date, when) > 0).slice(0, MOST);
	const shown = shuffle([...earlier, ...later], random);
	const prompts = shown.map((other) => other.card.key);
	const isSound =
		earlier.length > 0 && later.length > 0 && new Set(prompts).size === prompts.length;
	if (!isSound || shown.length < FEWEST) return undefined;
	const cards = [card, ...shown.map((other) => other.card)];
	return {
		...questionBase(
			asking,
			`Sort these events: which came before ${fact.label}, and which after ${it}?`
		),
		form: 'classify',
		prompts,
		options: [`before ${it}`, `after ${it}`],
		key: Object.fromEntries(
			shown.map((other) => [
				other.card.key,
				earlier.includes(other) ? `before ${it}` : `after ${it}`
			])
		),
		lead: null,
		accepts: [],
		explanation: cards.map((one) => one.belongs).join(' '),
		evidence: citedTogether(cards)
	};
}
