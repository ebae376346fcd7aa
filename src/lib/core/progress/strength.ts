import type { BankId, TopicId } from '../ids.ts';

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
