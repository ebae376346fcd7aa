import type { Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';

/** Whether two events may stand in one question: those of a set-aside topic, such as life notes, stay among themselves. */
export function mayStandBeside(
	open: OpenBank,
	a: Pick<Card, 'topic'>,
	b: Pick<Card, 'topic'>
): boolean {
	const isAside = (topic: string) => open.index.topics.get(topic)?.aside === true;
	return a.topic === b.topic || (!isAside(a.topic) && !isAside(b.topic));
}
