import type { CardId, TopicId } from '../ids.ts';
import type { Form } from '../question/form.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { StudyCard } from '../schedule/study-card.ts';
import type { StudyChoice } from './study-choice.ts';

/**
 * All cards of a bank as the queue takes them, topic by topic. `formsOf` is asked for a card's forms when they are
 * first read; it is an argument so that a page that only counts cards need not load the generator.
 */
export function studyCards(
	open: OpenBank,
	formsOf: (open: OpenBank, card: CardId) => readonly Form[]
): StudyCard[] {
	const { bank } = open.index;
	const aside = new Set<TopicId>();
	const place = new Map<TopicId, number>();
	for (const topic of bank.topics) {
		place.set(topic.id, place.size);
		if (topic.aside) aside.add(topic.id);
	}
	const cards = [...open.cards.values()].map(({ id, fact, topic, importance }) => ({
		id: id satisfies CardId,
		fact,
		bank: bank.id,
		topic,
		importance,
		aside: aside.has(topic),
		get forms() {
			return formsOf(open, id);
		}
	}));
	return cards.sort((a, b) => (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0));
}

/** The cards a choice means; an empty choice means all. */
export function chosenCards(cards: readonly StudyCard[], choice: StudyChoice): StudyCard[] {
	const { bank, topic, facts } = choice;
	return cards.filter(
		(card) =>
			(bank === undefined || card.bank === bank) &&
			(topic === undefined || card.topic === topic) &&
			(facts === undefined || facts.includes(card.fact))
	);
}
