import { checkAnswer } from '../answer/check.ts';
import type { Verdict } from '../answer/verdict.ts';
import type { TopicId } from '../ids.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { Question, Response } from '../question/question.ts';
import { questionOf } from './ask.ts';
import type { Paper, PaperItem, PaperResult, Section } from './paper.ts';

/** Marks got of marks to be had. */
export interface Marks {
	readonly got: number;
	readonly of: number;
}

/** A paper's marks, altogether and apart; sections and topics in the order they stand in. */
export interface PaperMarks extends Marks {
	readonly sections: readonly (Marks & { readonly section: Section })[];
	readonly topics: readonly (Marks & { readonly topic: TopicId })[];
}

const LEAST = 2;
const MOST = 4;
const WITHDRAWN: Verdict = {
	kind: 'unknown',
	share: 0,
	reason: 'This question was withdrawn when the bank was corrected. It counts neither way.'
};

/** The marks a question of section B carries: one for each part of the answer, from 2 to 4. */
export function marksOf(question: Question): number {
	const { key } = question;
	const parts = typeof key === 'string' ? LEAST : Object.keys(key).length;
	return Math.min(MOST, Math.max(LEAST, parts));
}

/** The marks that a verdict earns of those a question carries, rounded down. */
export function marksFor(verdict: Verdict, of: number): number {
	// A share such as 3 × ⅓ falls short of the whole by a rounding.
	return Math.min(of, Math.max(0, Math.floor(verdict.share * of + 1e-9)));
}

/** A key in words, on one line. */
export function keyText({ key }: Question): string {
	if (typeof key === 'string') return key;
	if (Array.isArray(key)) return (key as readonly string[]).join('; ');
	return Object.entries(key)
		.map(([prompt, value]) => `${prompt}: ${value}`)
		.join('; ');
}

function resultOf(open: OpenBank, item: PaperItem, response: Response): PaperResult {
	const question = questionOf(open, item);
	if (question === undefined) return { marks: 0, of: 0, verdict: WITHDRAWN, stem: '', key: '' };
	const verdict = checkAnswer(question, open.index, response);
	const marks = marksFor(verdict, item.marks);
	return { marks, of: item.marks, verdict, stem: question.stem, key: keyText(question) };
}

/** Marks every question as it stands answered; one that the bank no longer has counts neither way. */
export function markPaper(open: OpenBank, paper: Paper): PaperResult[] {
	return paper.items.map((item, place) => resultOf(open, item, paper.responses[place] ?? null));
}

interface Part extends Marks {
	readonly section: Section;
	readonly topic: TopicId;
}

function partsOf({ items, essays, results, ticks }: Paper): Part[] {
	const marked = items.map(({ section, topic, marks }, place) => {
		const result = results[place];
		return { section, topic, got: result?.marks ?? 0, of: result?.of ?? marks };
	});
	const written = essays.map(({ topic, points }, place) => {
		const got = points.filter((id) => ticks[place]?.includes(id)).length;
		return { section: 'C' as const, topic, got, of: points.length };
	});
	return [...marked, ...written];
}

function sum(parts: readonly Marks[]): Marks {
	return {
		got: parts.reduce((total, { got }) => total + got, 0),
		of: parts.reduce((total, { of }) => total + of, 0)
	};
}

/** Adds up what was got; before a paper is handed in, all that could be. */
export function paperMarks(paper: Paper): PaperMarks {
	const parts = partsOf(paper);
	const sections = new Set(parts.map(({ section }) => section));
	const topics = paper.topics.filter((id) => parts.some(({ topic }) => topic === id));
	return {
		...sum(parts),
		sections: [...sections].map((section) => ({
			section,
			...sum(parts.filter((part) => part.section === section))
		})),
		topics: topics.map((topic) => ({
			topic,
			...sum(parts.filter((part) => part.topic === topic))
		}))
	};
}
