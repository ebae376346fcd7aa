import type { TopicStrength } from './strength.ts';

/** The mean chance of recall over all cards of some topics, 0 to 1; 0 where they have no cards. */
export function meanStrength(topics: readonly TopicStrength[]): number {
	let cards = 0;
	let chances = 0;
	for (const topic of topics) {
		cards += topic.cards;
		chances += topic.strength * topic.cards;
	}
	return cards === 0 ? 0 : chances / cards;
}
