import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPaper, paperMarks } from './marks.ts';
import { deadlineOf, isAnsweredAt, placesOf, sectionAt } from './paper.ts';
import { LONGEST_TEXT, type PaperAction, paperStep } from './paper-step.ts';
import { aPaper, PRACTICE_BANK as open } from './practice.fixture.ts';

const paper = aPaper();
const last = placesOf(paper) - 1;
const at = deadlineOf(paper) - 1;
const handedIn = paperStep(paper, { type: 'hand-in', results: markPaper(open, paper), at });
const point = paper.essays[0]?.points[0] ?? '';

const placeArb = fc.integer({ min: -2, max: last + 3 });
const atArb = fc.integer({ min: 0, max: deadlineOf(paper) + 9000 });
const actionArb: fc.Arbitrary<PaperAction> = fc.oneof(
	fc.record({
		type: fc.constant('answer' as const),
		place: placeArb,
		response: fc.option(fc.string()),
		at: atArb
	}),
	fc.record({
		type: fc.constant('write' as const),
		essay: placeArb,
		text: fc.string(),
		at: atArb
	}),
	fc.record({ type: fc.constant('flag' as const), place: placeArb }),
	fc.record({ type: fc.constant('go' as const), place: placeArb }),
	fc.record({
		type: fc.constant('tick' as const),
		essay: placeArb,
		fact: fc.constantFrom(point, 'none')
	}),
	atArb.map((at) => ({ type: 'hand-in' as const, results: markPaper(open, paper), at }))
);

describe('paperStep', () => {
	it('keeps its lists as long as the paper, whatever happens', () => {
		fc.assert(
			fc.property(fc.array(actionArb, { maxLength: 30 }), (actions) => {
				const after = actions.reduce(paperStep, paper);
				expect(after.responses).toHaveLength(paper.items.length);
				expect(after.texts).toHaveLength(paper.essays.length);
				expect(after.place).toBeGreaterThanOrEqual(0);
				expect(after.place).toBeLessThanOrEqual(last);
				expect(after.handedInAt ?? 0).toBeLessThanOrEqual(deadlineOf(paper));
				expect(after.results).toHaveLength(after.handedInAt === null ? 0 : paper.items.length);
				const { got, of } = paperMarks(after);
				expect(got).toBeLessThanOrEqual(of);
			}),
			{ numRuns: 100 }
		);
	});

	it('changes nothing but ticks once handed in', () => {
		fc.assert(
			fc.property(actionArb, (action) => {
				const after = paperStep(handedIn, action);
				expect({ ...after, ticks: [] }).toEqual({ ...handedIn, ticks: [] });
			})
		);
	});

	it('takes what stands on the screen when time is up, and nothing later', () => {
		const answer = { type: 'answer', place: 0, response: 'x' } as const;
		const answered = paperStep(paper, { ...answer, at: deadlineOf(paper) + 5000 });
		expect(answered.responses[0]).toBe('x');
		expect(isAnsweredAt(answered, 0)).toBe(true);
		expect(paperStep(paper, { ...answer, at: deadlineOf(paper) + 5001 })).toBe(paper);
	});

	it('keeps a long text to its limit', () => {
		const text = 'x'.repeat(LONGEST_TEXT + 5);
		const written = paperStep(paper, { type: 'write', essay: 0, text, at });
		expect(written.texts[0]).toHaveLength(LONGEST_TEXT);
		expect(isAnsweredAt(written, last)).toBe(true);
		expect(isAnsweredAt(paper, last)).toBe(false);
		expect(sectionAt(paper, last)).toBe('C');
	});

	it('flags and unflags', () => {
		const flagged = paperStep(paperStep(paper, { type: 'flag', place: 1 }), {
			type: 'flag',
			place: 0
		});
		expect(flagged.flagged).toEqual([0, 1]);
		expect(paperStep(flagged, { type: 'flag', place: 1 }).flagged).toEqual([0]);
	});

	it('ticks only points of the essay', () => {
		const ticked = paperStep(handedIn, { type: 'tick', essay: 0, fact: point });
		expect(ticked.ticks[0]).toEqual([point]);
		expect(paperStep(ticked, { type: 'tick', essay: 0, fact: point }).ticks[0]).toEqual([]);
		expect(paperStep(handedIn, { type: 'tick', essay: 0, fact: 'none' })).toBe(handedIn);
		expect(paperStep(paper, { type: 'tick', essay: 0, fact: point })).toBe(paper);
	});

	it('refuses results of another paper', () => {
		expect(paperStep(paper, { type: 'hand-in', results: [], at })).toBe(paper);
	});
});
