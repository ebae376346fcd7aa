import type { FactId } from '../ids.ts';
import { type DayInput, type DayWork, dayWork } from './day-work.ts';
import type { StudyCard } from './study-card.ts';

/** Cards of one fact stand further apart than this, or not in one session. */
const SIBLING_GAP = 5;

/** One place in a session. */
export interface QueueItem {
	readonly card: StudyCard;
	/** Never asked before: shown with its source first. */
	readonly fresh: boolean;
}

/** One session's cards in order, and the leeches found on the way. */
export interface Queue {
	readonly items: readonly QueueItem[];
	readonly leeches: readonly StudyCard[];
}

/** Whether a card would stand too near another of its fact after `before`. */
function crowds(card: StudyCard, before: readonly QueueItem[]): boolean {
	return before.slice(-SIBLING_GAP).some((item) => item.card.fact === card.fact);
}

/** The first `size` with no two of a fact; only where that leaves room, siblings after them. */
function choose(items: readonly QueueItem[], size: number): QueueItem[] {
	const facts = new Set<FactId>();
	const first: QueueItem[] = [];
	const siblings: QueueItem[] = [];
	for (const item of items) {
		(facts.has(item.card.fact) ? siblings : first).push(item);
		facts.add(item.card.fact);
	}
	const chosen = new Set([...first, ...siblings].slice(0, size));
	return items.filter((item) => chosen.has(item));
}

/** A topic that would be left to stand beside itself if another went first. */
function pressingTopic(items: readonly QueueItem[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { card } of items) counts.set(card.topic, (counts.get(card.topic) ?? 0) + 1);
	return [...counts].find(([, count]) => count * 2 > items.length)?.[0];
}

function nextItem(
	remaining: readonly QueueItem[],
	placed: readonly QueueItem[]
): QueueItem | undefined {
	const apart = remaining.filter((item) => !crowds(item.card, placed));
	const last = placed.at(-1)?.card.topic;
	const pressing = pressingTopic(remaining);
	return (
		apart.find((item) => item.card.topic === pressing && pressing !== last) ??
		apart.find((item) => item.card.topic !== last) ??
		apart[0]
	);
}

/** Puts each tier in order after the one before: topics in turn, facts apart; what finds no place is left out. */
function arrange(tiers: readonly (readonly QueueItem[])[]): QueueItem[] {
	const placed: QueueItem[] = [];
	let remaining: QueueItem[] = [];
	for (const tier of tiers) {
		remaining = [...remaining, ...tier];
		for (let next = nextItem(remaining, placed); next; next = nextItem(remaining, placed)) {
			placed.push(next);
			remaining.splice(remaining.indexOf(next), 1);
		}
	}
	return placed;
}

/** Orders a day's work into one session of at most `size` cards: due ones first, then new ones by importance. */
export function queueFrom(work: DayWork, size: number): Queue {
	const chosen = choose(
		[
			...work.due.map((card) => ({ card, fresh: false })),
			...work.fresh.map((card) => ({ card, fresh: true }))
		],
		Math.max(0, size)
	);
	const fresh = (importance: number) =>
		chosen.filter((item) => item.fresh && item.card.importance === importance);
	const due = chosen.filter((item) => !item.fresh);
	return { items: arrange([due, fresh(3), fresh(2), fresh(1)]), leeches: work.leeches };
}

/** The next session of at most `size` cards. Cards of one fact meet in it only when nothing else is left. */
export function buildQueue(input: DayInput, size: number): Queue {
	return queueFrom(dayWork(input), size);
}
