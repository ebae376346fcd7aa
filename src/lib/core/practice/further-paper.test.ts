import { expect, it } from 'vitest';
import { furtherPaper } from './further-paper.ts';
import { markPaper } from './marks.ts';
import { paperStep } from './paper-step.ts';
import { aPaper, PRACTICE_BANK } from './practice.fixture.ts';

const paper = aPaper();
const answered = paperStep(paper, { type: 'answer', place: 0, response: 'x', at: 2000 });
const results = markPaper(PRACTICE_BANK, paper);
const handedIn = paperStep(paper, { type: 'hand-in', results, at: 2000 });
const fact = paper.essays[0]?.points[0] ?? '';
const ticked = paperStep(handedIn, { type: 'tick', essay: 0, fact });

it('keeps the copy that has come further, whichever comes first', () => {
	const order = [paper, answered, handedIn, ticked];
	for (const [i, a] of order.entries()) {
		for (const [j, b] of order.entries()) {
			expect(furtherPaper(a, b)).toBe(j > i ? b : a);
		}
	}
});

it('keeps what is here where neither has come further', () => {
	expect(furtherPaper(paper, { ...paper, place: 1 })).toBe(paper);
});
