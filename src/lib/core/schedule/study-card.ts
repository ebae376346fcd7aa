import type { BankId, CardId, FactId, TopicId } from '../ids.ts';
import type { Form } from '../question/form.ts';

/** What scheduling needs to know of a card. Lists of them stand in authored order, topic by topic. */
export interface StudyCard {
	readonly id: CardId;
	readonly fact: FactId;
	readonly bank: BankId;
	readonly topic: TopicId;
	/** 3 headline, 2 needed for a good answer, 1 detail. */
	readonly importance: 1 | 2 | 3;
	/** The forms that can ask this card; never empty. */
	readonly forms: readonly Form[];
	/** In a topic that stays out of sessions unless asked for (life notes, bibliography). */
	readonly aside: boolean;
}
