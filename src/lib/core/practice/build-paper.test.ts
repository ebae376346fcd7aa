import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesAway } from '../question/flaws/session-flaws.ts';
import { openBank } from '../question/open-bank.ts';
import { questionOf } from './ask.ts';
import { buildPaper } from './build-paper.ts';
import { marksOf } from './marks.ts';
import { PAPER_MINUTES } from './paper.ts';
import { anEssay, aPaper, PRACTICE_BANK as open, TOPICS } from './practice.fixture.ts';

const seedArb = fc.nat(10_000);
const minutesArb = fc.constantFrom(...PAPER_MINUTES);

describe('buildPaper', () => {
	it('asks no fact twice, nor one that a long answer is marked by', () => {
		fc.assert(
			fc.property(seedArb, minutesArb, (seed, minutes) => {
				const paper = aPaper(seed, minutes);
				const facts = [
					...paper.items.map(({ fact }) => fact),
					...paper.essays.flatMap(({ points }) => points)
				];
				expect(new Set(facts).size).toBe(facts.length);
			}),
			{ numRuns: 12 }
		);
	});

	it('sets no question that gives away another', () => {
		fc.assert(
			fc.property(seedArb, (seed) => {
				const questions = aPaper(seed, 40).items.flatMap((item) => questionOf(open, item) ?? []);
				for (const a of questions)
					for (const b of questions) expect(givesAway(a, b)).toBeUndefined();
			}),
			{ numRuns: 8 }
		);
	});

	it('is the same for the same seed, from a bank opened anew', () => {
		fc.assert(
			fc.property(seedArb, (seed) => {
				const wish = { id: 'p', topics: TOPICS, minutes: 20, seed, startedAt: 1000 } as const;
				expect(buildPaper(openBank(open.index.bank), wish)).toEqual(aPaper(seed));
			}),
			{ numRuns: 8 }
		);
	});

	it('gives a mark a short question and 2 to 4 for sources and tables', () => {
		for (const item of aPaper(7, 60).items) {
			const question = questionOf(open, item);
			if (question === undefined) throw new Error('cannot be asked');
			if (item.section === 'A') expect(typeof question.key).toBe('string');
			expect(item.marks).toBe(item.section === 'A' ? 1 : marksOf(question));
			if (item.section === 'B') expect([2, 3, 4]).toContain(item.marks);
		}
	});

	it('is JSON all through', () => {
		const paper = aPaper();
		expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
	});

	it('sets a long answer only where it fits in the time', () => {
		const long = openBank({ ...open.index.bank, longAnswers: [anEssay('long', ['x'], 13)] });
		const wish = { id: 'p', topics: TOPICS, seed: 1, startedAt: 0 };
		expect(buildPaper(long, { ...wish, minutes: 20 }).essays).toEqual([]);
		expect(buildPaper(long, { ...wish, minutes: 40 }).essays).toHaveLength(1);
	});

	it('sets two long answers in an hour, never two with a fact in common', () => {
		expect(aPaper(1, 60).essays).toHaveLength(2);
		expect(aPaper(1, 40).essays).toHaveLength(1);
		const same = [anEssay('a', ['x', 'y']), anEssay('b', ['y'])];
		const bank = openBank({ ...open.index.bank, longAnswers: same });
		const wish = { id: 'p', topics: TOPICS, minutes: 60, seed: 1, startedAt: 0 } as const;
		expect(buildPaper(bank, wish).essays).toHaveLength(1);
	});

	it('is empty where the topics hold nothing', () => {
		const wish = { id: 'p', topics: [], minutes: 20, seed: 1, startedAt: 0 } as const;
		expect(buildPaper(open, wish)).toMatchObject({ items: [], essays: [] });
	});
});
