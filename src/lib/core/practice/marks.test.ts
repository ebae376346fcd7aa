import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	choiceQuestion,
	classifyQuestion,
	matchQuestion,
	orderQuestion
} from '../../../../tests/support/questions.ts';
import { markScheme } from './mark-scheme.ts';
import { questionOf } from './ask.ts';
import { keyText, markPaper, marksFor, marksOf, paperMarks } from './marks.ts';
import { paperStep } from './paper-step.ts';
import { anEssay, aPaper, PRACTICE_BANK as open } from './practice.fixture.ts';

const verdict = (share: number) => ({ kind: 'partly', share, reason: '' }) as const;

describe('marksFor', () => {
	it('rounds down and never leaves 0 to what is carried', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.integer({ min: 1, max: 4 }),
				(share, of) => {
					const marks = marksFor(verdict(share), of);
					expect(Number.isInteger(marks)).toBe(true);
					expect(marks).toBeGreaterThanOrEqual(0);
					expect(marks).toBeLessThanOrEqual(share * of + 1e-9);
				}
			)
		);
	});

	it('gives each part of three its mark', () => {
		expect([1, 2, 3].map((n) => marksFor(verdict(n / 3), 3))).toEqual([1, 2, 3]);
		expect(marksFor(verdict(0.1 + 0.2), 10)).toBe(3);
		expect(marksFor(verdict(0.4), 1)).toBe(0);
	});
});

describe('marksOf', () => {
	it('counts the parts of the answer, from 2 to 4', () => {
		expect(marksOf(choiceQuestion)).toBe(2);
		expect(marksOf(orderQuestion)).toBe(3);
		expect(marksOf(classifyQuestion)).toBe(2);
	});
});

describe('keyText', () => {
	it('says any key on one line', () => {
		expect(keyText(choiceQuestion)).toBe('1930');
		expect(keyText(orderQuestion)).toBe('the arrest; the trial; the sentence');
		expect(keyText(matchQuestion)).toBe('Krylenko: prosecutor; Vyshinsky: judge');
	});
});

describe('a paper’s marks', () => {
	it('are all that can be had for all keys and ticks, none for an empty paper', () => {
		for (const seed of [1, 2, 3]) {
			const paper = aPaper(seed, 60);
			const keys = paper.items.map((item) => questionOf(open, item)?.key ?? null);
			const full = { ...paper, responses: keys };
			const handedIn = (given: typeof paper) =>
				paperStep(given, { type: 'hand-in', results: markPaper(open, given), at: 2000 });
			const all = paperMarks({
				...handedIn(full),
				ticks: paper.essays.map(({ points }) => points)
			});
			expect(all.got).toBe(all.of);
			expect(all.of).toBe(paperMarks(paper).of);
			expect(paperMarks(handedIn(paper)).got).toBe(0);
		}
	});

	it('are the sum of the sections, and of the topics', () => {
		fc.assert(
			fc.property(fc.nat(500), (seed) => {
				const marks = paperMarks(aPaper(seed, 40));
				for (const parts of [marks.sections, marks.topics]) {
					expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(marks.of);
				}
			}),
			{ numRuns: 8 }
		);
	});

	it('leave out a question that the bank no longer has', () => {
		const paper = aPaper();
		const [first, ...rest] = paper.items;
		if (!first) throw new Error('no items');
		const gone = { ...paper, items: [{ ...first, card: 'no-such-fact#who' }, ...rest] };
		const results = markPaper(open, gone);
		expect(results[0]).toMatchObject({ marks: 0, of: 0 });
		const handedIn = paperStep(gone, { type: 'hand-in', results, at: 2000 });
		expect(paperMarks(handedIn).of).toBe(paperMarks(paper).of - first.marks);
	});
});

describe('markScheme', () => {
	it('gives each point its statement, and says which are gone', () => {
		const [fact] = open.index.bank.facts;
		const scheme = markScheme(open.index, anEssay('e', [fact?.id ?? '', 'no-such-fact']));
		expect(scheme.map((point) => point.fact)).toEqual([fact, undefined]);
		expect(scheme[1]?.statement).toMatch(/withdrawn/);
	});
});
