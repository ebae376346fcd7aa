import type { BankId, FactId, TopicId } from '../ids.ts';

/** What to study: nothing given means all banks; a topic or facts need their bank. */
export interface StudyChoice {
	readonly bank?: BankId;
	readonly topic?: TopicId;
	readonly facts?: readonly FactId[];
	/** At most this many new cards, instead of what the day still allows. */
	readonly newCards?: number;
}

/** Whether two choices mean the same cards. */
export function isSameChoice(a: StudyChoice, b: StudyChoice): boolean {
	const facts = (choice: StudyChoice) => choice.facts?.toSorted().join();
	return (
		a.bank === b.bank && a.topic === b.topic && a.newCards === b.newCards && facts(a) === facts(b)
	);
}
