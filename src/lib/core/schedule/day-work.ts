import type { CardId, FactId, TopicId } from '../ids.ts';
import { type Random, shuffle } from '../random.ts';
import type { StudyDay } from '../time.ts';
import { type AsideMarks, asideReason } from './aside.ts';
import { type FsrsSettings, retrievability } from './fsrs.ts';
import type { MemoryState } from './memory-state.ts';
import type { StudyCard } from './study-card.ts';

/** What the learner sets about the size of a day. */
export interface DaySettings {
	readonly newPerDay: number;
	/** No bound when absent. */
	readonly reviewsPerDay?: number;
}

/** What a day's work is chosen from. `cards` stand in authored order, topic by topic. */
export interface DayInput {
	readonly cards: readonly StudyCard[];
	readonly states: ReadonlyMap<CardId, MemoryState>;
	readonly marks: AsideMarks;
	readonly today: StudyDay;
	readonly settings: DaySettings;
	readonly fsrs: FsrsSettings;
	/** New cards and reviews already done today: taken off the day's allowance. */
	readonly introducedToday: number;
	readonly reviewedToday?: number;
	/** Also offers new cards of topics that stay aside; what was met there once is reviewed in any case. */
	readonly everything?: boolean;
	readonly random: Random;
}

/** A day's work, most pressing first. */
export interface DayWork {
	/** By risk of forgetting: the lowest chance of recall first. */
	readonly due: readonly StudyCard[];
	/** By importance, then topic, then as authored; cards of one fact on different days while others are left. */
	readonly fresh: readonly StudyCard[];
	/** Due, but forgotten so often that they are better set aside (reason 'leech') than asked again. */
	readonly leeches: readonly StudyCard[];
}

function isDue(state: MemoryState | undefined, today: StudyDay): state is MemoryState {
	return state !== undefined && state.dueDay <= today;
}

function byRisk(input: DayInput, due: readonly StudyCard[]): StudyCard[] {
	const { states, today, fsrs, random } = input;
	const risk = new Map<CardId, number>();
	for (const { id } of due) {
		const state = states.get(id);
		if (state !== undefined) risk.set(id, retrievability(state, today, fsrs));
	}
	// Shuffled first, so that equal risks stand in no order a student could learn.
	return shuffle(due, random).sort((a, b) => (risk.get(a.id) ?? 1) - (risk.get(b.id) ?? 1));
}

function byImportance(cards: readonly StudyCard[]): StudyCard[] {
	const rank = new Map<TopicId, number>();
	for (const { topic } of cards) if (!rank.has(topic)) rank.set(topic, rank.size);
	const rankOf = (card: StudyCard) => rank.get(card.topic) ?? 0;
	return [...cards].sort((a, b) => b.importance - a.importance || rankOf(a) - rankOf(b));
}

function freshCards(input: DayInput, candidates: readonly StudyCard[]): StudyCard[] {
	const { states, today, settings, introducedToday } = input;
	const room = Math.max(0, settings.newPerDay - introducedToday);
	const metToday = new Set<FactId>();
	for (const card of input.cards) {
		if (states.get(card.id)?.firstDay === today) metToday.add(card.fact);
	}
	const ordered = byImportance(candidates);
	const chosen: StudyCard[] = [];
	const siblings: StudyCard[] = [];
	for (const card of ordered) {
		if (chosen.length >= room) break;
		(metToday.has(card.fact) ? siblings : chosen).push(card);
		metToday.add(card.fact);
	}
	return [...chosen, ...siblings.slice(0, room - chosen.length)];
}

/** Chooses a day's work; what is set aside is in none of its lists. */
export function dayWork(input: DayInput): DayWork {
	const { states, marks, today, settings } = input;
	const inPlay = input.cards.filter((card) => asideReason(marks, card.id) === undefined);
	const due: StudyCard[] = [];
	const leeches: StudyCard[] = [];
	for (const card of inPlay) {
		const state = states.get(card.id);
		if (isDue(state, today)) (state.lapses >= state.leechAt ? leeches : due).push(card);
	}
	const unmet = inPlay.filter(
		(card) => !states.has(card.id) && (input.everything === true || !card.aside)
	);
	const room = Math.max(0, (settings.reviewsPerDay ?? Infinity) - (input.reviewedToday ?? 0));
	return {
		due: byRisk(input, due).slice(0, room),
		fresh: freshCards(input, unmet),
		leeches
	};
}
