import type { Importance } from '../../bank/fact.ts';
import type { TopicId } from '../../ids.ts';
import { formsOf } from '../generate.ts';
import type { OpenBank } from '../open-bank.ts';
import type { Flaw } from './item.ts';

/** A flaw of a whole bank: the topic that has it. */
export interface BankFlaw extends Flaw {
	readonly topic: TopicId;
}

/** 25: topics whose details are asked while none of their headlines is; none for a sound bank. */
export function untestedHeadlines(open: OpenBank): BankFlaw[] {
	const topics = new Map<TopicId, Set<Importance>>();
	for (const card of open.cards.values()) {
		const asked = topics.get(card.topic) ?? new Set();
		topics.set(card.topic, asked);
		if (!asked.has(card.importance) && formsOf(open, card.id).length > 0)
			asked.add(card.importance);
	}
	const headlines = new Set(
		open.index.bank.facts.filter(({ importance }) => importance === 3).map(({ topic }) => topic)
	);
	return [...topics]
		.filter(([topic, asked]) => asked.has(1) && !asked.has(3) && headlines.has(topic))
		.map(([topic]) => ({
			number: 25,
			name: 'trivial detail where a headline is untested',
			topic,
			message: `The topic '${topic}' asks for details, but for none of its headlines.`,
			cure: 'Give its headline facts cards that can be asked.'
		}));
}
