import { type BankId, type CardId, type FactId, factOfCard, type TopicId } from '../ids.ts';
import type { OpenBank } from '../question/open-bank.ts';
import { type FsrsSettings, retrievability } from '../schedule/fsrs.ts';
import type { MemoryState } from '../schedule/memory-state.ts';
import type { StudyDay } from '../time.ts';

/** How well a topic stands in memory today. */
export interface TopicStrength {
	readonly bank: BankId;
	readonly topic: TopicId;
	readonly title: string;
	/** In a topic that stays out of sessions unless asked for. */
	readonly aside: boolean;
	readonly cards: number;
	/** Cards asked at least once. */
	readonly met: number;
	readonly due: number;
	/** 0 to 1: the mean chance of recall over all cards of the topic, those not yet met counting as 0. */
	readonly strength: number;
}

interface Sum {
	cards: number;
	met: number;
	due: number;
	chance: number;
}

/** The strength of every topic of a bank, in the bank's order. */
export function topicStrengths(
	open: OpenBank,
	states: ReadonlyMap<CardId, MemoryState>,
	today: StudyDay,
	fsrs: FsrsSettings
): TopicStrength[] {
	const sums = new Map<TopicId, Sum>();
	for (const { id, topic } of open.cards.values()) {
		const sum = sums.get(topic) ?? { cards: 0, met: 0, due: 0, chance: 0 };
		const state = states.get(id);
		sum.cards += 1;
		if (state !== undefined) {
			sum.met += 1;
			sum.due += state.dueDay <= today ? 1 : 0;
			sum.chance += retrievability(state, today, fsrs);
		}
		sums.set(topic, sum);
	}
	const { bank } = open.index;
	return bank.topics.map(({ id, title, aside }) => {
		const { cards, met, due, chance } = sums.get(id) ?? { cards: 0, met: 0, due: 0, chance: 0 };
		const strength = cards === 0 ? 0 : chance / cards;
		return { bank: bank.id, topic: id, title, aside, cards, met, due, strength };
	});
}

/** How many cards would be recalled on a day: the sum of their chances. */
export function remembered(
	states: ReadonlyMap<CardId, MemoryState>,
	day: StudyDay,
	fsrs: FsrsSettings
): number {
	let sum = 0;
	for (const state of states.values()) sum += retrievability(state, day, fsrs);
	return sum;
}

/** The chance of recall on a day of every card met, and of every fact as the mean over its cards met. */
export function strengths(
	states: ReadonlyMap<CardId, MemoryState> | undefined,
	day: StudyDay,
	fsrs: FsrsSettings
): ReadonlyMap<CardId | FactId, number> {
	const chances = new Map<CardId | FactId, number>();
	const facts = new Map<FactId, number[]>();
	for (const [card, state] of states ?? []) {
		const chance = retrievability(state, day, fsrs);
		const fact = factOfCard(card);
		chances.set(card, chance);
		facts.set(fact, [...(facts.get(fact) ?? []), chance]);
	}
	for (const [fact, all] of facts) {
		chances.set(fact, all.reduce((sum, chance) => sum + chance, 0) / all.length);
	}
	return chances;
}
