import type { LongAnswer } from '../bank/bank.ts';
import { BANK } from '../question/bank.fixture.ts';
import { openBank } from '../question/open-bank.ts';
import { buildPaper } from './build-paper.ts';
import type { Paper, PaperMinutes } from './paper.ts';

const [first, second, third] = BANK.facts.map(({ id }) => id);

/** A long answer marked by some facts of the small bank. */
export function anEssay(id: string, points: readonly string[], minutes = 8): LongAnswer {
	return { id, topic: BANK.topics[0]?.id ?? '', ask: `Explain ${id}.`, minutes, points };
}

/** The small bank with two long answers. */
export const PRACTICE_BANK = openBank({
	...BANK,
	longAnswers: [anEssay('one', [first ?? '', second ?? '']), anEssay('two', [third ?? ''])]
});

/** Every topic of the small bank. */
export const TOPICS = BANK.topics.map(({ id }) => id);

/** A paper over all topics of the small bank. */
export function aPaper(seed = 1, minutes: PaperMinutes = 20): Paper {
	return buildPaper(PRACTICE_BANK, { id: 'p', topics: TOPICS, minutes, seed, startedAt: 1000 });
}
