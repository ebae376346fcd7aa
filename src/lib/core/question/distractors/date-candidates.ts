import type { Granularity, HistoricalDate } from '../../date/historical-date.ts';
import { mayOverlap, yearOf } from '../../date/compare-dates.ts';
import { coarsen, dateKey } from '../asked.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';

/** How far a plausible date may lie from the key: QUESTIONS.md. */
const YEARS = 25;

/** Real dates of the bank at the key's granularity, none of which touches the key. */
export function dateCandidates(
	open: OpenBank,
	card: Card,
	key: HistoricalDate,
	asked: Granularity
): Candidate[] {
	const target = coarsen(key, asked);
	const found = new Map<string, Candidate>();
	for (const other of open.families.get('date') ?? []) {
		if (other.answer.type !== 'date' || other.fact === card.fact) continue;
		const date = coarsen(other.answer.date, asked);
		if (!alike(date, target) || mayOverlap(date, target)) continue;
		const away = Math.abs(yearOf(date) - yearOf(target));
		if (away > YEARS) continue;
		const text = dateKey(other.answer.date, asked);
		const near = (other.topic === card.topic ? 0.5 : 0.1) + 0.5 * (1 - away / YEARS);
		const best = found.get(text);
		if (!best || best.nearness < near) {
			const [scale, end] = [dateScale(date), dateEnd(date)];
			found.set(text, {
				text,
				proof: other.belongs,
				fact: other.fact,
				nearness: near,
				scale,
				end
			});
		}
	}
	return [...found.values()];
}

/** Where a date stands in the order of options: its first possible day as a number. */
export function dateScale(date: HistoricalDate): number {
	return Number(date.from.replaceAll('-', ''));
}

/** Where a date ends in the order of options: its last possible day as a number. */
export function dateEnd(date: HistoricalDate): number {
	return Number(date.to.replaceAll('-', ''));
}

/** Options of one kind: same granularity, both intervals or neither, both hedged or neither. */
function alike(a: HistoricalDate, b: HistoricalDate): boolean {
	return (
		a.granularity === b.granularity &&
		(a.interval === undefined) === (b.interval === undefined) &&
		a.approximate === b.approximate
	);
}
