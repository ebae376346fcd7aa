import type { Verdict } from '../answer/verdict.ts';
import type { LongAnswer } from '../bank/bank.ts';
import type { BankId, FactId, TopicId } from '../ids.ts';
import type { Response } from '../question/question.ts';
import type { Millis } from '../time.ts';
import type { Ask } from './ask.ts';

/** How long a mock examination may last. */
export const PAPER_MINUTES = [20, 40, 60] as const;

/** One of the lengths on offer. */
export type PaperMinutes = (typeof PAPER_MINUTES)[number];

/** A: short questions of a mark each. B: sources and tables. C: long answers. */
export type Section = 'A' | 'B' | 'C';

/** A question of section A or B, and how many marks it carries. */
export interface PaperItem extends Ask {
	readonly section: 'A' | 'B';
	readonly marks: number;
}

/** How one question was marked, with enough of it to be read when the bank has changed. */
export interface PaperResult {
	/** 0 of 0 where the bank no longer has the question. */
	readonly marks: number;
	readonly of: number;
	readonly verdict: Verdict;
	readonly stem: string;
	readonly key: string;
}

/** A mock examination as plain JSON: what is asked, what was answered, how it was marked. */
export interface Paper {
	readonly id: string;
	readonly bank: BankId;
	readonly bankTitle: string;
	readonly bankHash: string;
	readonly topics: readonly TopicId[];
	readonly minutes: PaperMinutes;
	readonly seed: number;
	readonly startedAt: Millis;
	readonly items: readonly PaperItem[];
	readonly essays: readonly LongAnswer[];
	/** One for each item; null where there is none. */
	readonly responses: readonly Response[];
	/** One for each essay. */
	readonly texts: readonly string[];
	/** Places marked to be looked at again, items first, then essays. */
	readonly flagged: readonly number[];
	/** What is on the screen. */
	readonly place: number;
	/** Null while the paper is being sat. */
	readonly handedInAt: Millis | null;
	/** One for each item once handed in. */
	readonly results: readonly PaperResult[];
	/** For each essay the points that the student found in it. */
	readonly ticks: readonly (readonly FactId[])[];
}

/** When time is up. */
export function deadlineOf(paper: Pick<Paper, 'startedAt' | 'minutes'>): Millis {
	return paper.startedAt + paper.minutes * 60_000;
}

/** How many places there are: items and essays. */
export function placesOf(paper: Pick<Paper, 'items' | 'essays'>): number {
	return paper.items.length + paper.essays.length;
}

/** The section that a place stands in. */
export function sectionAt(paper: Paper, place: number): Section {
	return paper.items[place]?.section ?? 'C';
}

/** Whether anything was answered at a place. */
export function isAnsweredAt(paper: Paper, place: number): boolean {
	const { items, responses, texts } = paper;
	if (place < items.length) return (responses[place] ?? null) !== null;
	return (texts[place - items.length] ?? '').trim() !== '';
}
