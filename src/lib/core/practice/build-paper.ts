import type { LongAnswer } from '../bank/bank.ts';
import type { FactId, TopicId } from '../ids.ts';
import type { Form } from '../question/form.ts';
import type { OpenBank } from '../question/open-bank.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { Millis } from '../time.ts';
import { marksOf } from './marks.ts';
import type { Paper, PaperItem, PaperMinutes } from './paper.ts';
import { type Picked, pickQuestions } from './pick.ts';

/** What a mock examination is to be about. */
export interface PaperWish {
	readonly id: string;
	readonly topics: readonly TopicId[];
	readonly minutes: PaperMinutes;
	readonly seed: number;
	readonly startedAt: Millis;
	/** Facts that must not be asked. */
	readonly without?: ReadonlySet<FactId>;
}

const SHORT_FORMS: readonly Form[] = ['choice', 'true-false', 'cloze', 'typed', 'date', 'number'];
const SOURCE_FORMS: readonly Form[] = ['reading', 'classify', 'match', 'order', 'multi-choice'];

/** The most of the time that goes to long answers. */
const ESSAY_SHARE = 0.6;
/** Of the time left, half goes to each other section: half a minute a short question, the others five thirds. */
const SHORT_MINUTES = 0.5;
const SOURCE_MINUTES = 5 / 3;
const MOST_SHORT = 40;
const MOST_SOURCE = 12;

/** One long answer, two on the longest paper, as far as they fit in the time; no two share a fact. */
function chooseEssays(open: OpenBank, { topics, minutes, seed }: PaperWish): LongAnswer[] {
	const random = seededRandom(`essays/${open.index.bank.id}`, seed);
	const offered = open.index.bank.longAnswers.filter(({ topic }) => topics.includes(topic));
	const chosen: LongAnswer[] = [];
	for (const essay of shuffle(offered, random)) {
		const spent = chosen.reduce((sum, other) => sum + other.minutes, essay.minutes);
		const isNew = chosen.every((other) => !other.points.some((id) => essay.points.includes(id)));
		if (isNew && spent <= ESSAY_SHARE * minutes) chosen.push(essay);
		if (chosen.length === (minutes === 60 ? 2 : 1)) break;
	}
	return chosen;
}

function itemsOf(picked: readonly Picked[], section: 'A' | 'B'): PaperItem[] {
	return picked.map(({ ask, question }) => ({
		...ask,
		section,
		marks: section === 'A' ? 1 : marksOf(question)
	}));
}

/**
 * Sets a paper: long answers first, then sources and tables, then short questions to fill the time. No fact is asked
 * twice, nor one that a long answer is marked by. The same bank and wish give the same paper; a section that the topics
 * cannot fill is shorter or empty.
 */
export function buildPaper(open: OpenBank, wish: PaperWish): Paper {
	const { bank } = open.index;
	const { id, topics, minutes, seed, startedAt } = wish;
	const essays = chooseEssays(open, wish);
	const without = new Set([...essays.flatMap(({ points }) => points), ...(wish.without ?? [])]);
	const half = (minutes - essays.reduce((sum, essay) => sum + essay.minutes, 0)) / 2;
	const count = (most: number, each: number) =>
		Math.min(most, Math.max(1, Math.round(half / each)));
	const common = { topics, seed, without };
	const source = pickQuestions(open, {
		...common,
		forms: SOURCE_FORMS,
		count: count(MOST_SOURCE, SOURCE_MINUTES)
	});
	const short = pickQuestions(open, {
		...common,
		forms: SHORT_FORMS,
		// A list is too much for one mark.
		fits: ({ key }) => typeof key === 'string',
		count: count(MOST_SHORT, SHORT_MINUTES),
		beside: source
	});
	const items = [...itemsOf(short, 'A'), ...itemsOf(source, 'B')];
	return {
		id,
		topics,
		minutes,
		seed,
		startedAt,
		bank: bank.id,
		bankTitle: bank.title,
		bankHash: bank.hash,
		items,
		essays,
		responses: items.map(() => null),
		texts: essays.map(() => ''),
		flagged: [],
		place: 0,
		handedInAt: null,
		results: [],
		ticks: essays.map(() => [])
	};
}
