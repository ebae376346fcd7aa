import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesAway, keyPositionBias } from '../question/flaws/session-flaws.ts';
import { findFlaws } from '../question/flaws/find-flaws.ts';
import { itemOf } from '../question/flaws/item.ts';
import { FORMS } from '../question/form.ts';
import { askedAgain, questionOf } from './ask.ts';
import { pickQuestions } from './pick.ts';
import { PRACTICE_BANK as open, TOPICS } from './practice.fixture.ts';

const wishArb = fc.record({
	topics: fc.constant(TOPICS),
	forms: fc.subarray([...FORMS], { minLength: 1 }),
	count: fc.integer({ min: 1, max: 30 }),
	seed: fc.nat(10_000)
});

describe('pickQuestions', () => {
	it('asks no fact twice, only in the wished forms, and no more than wished', () => {
		fc.assert(
			fc.property(wishArb, (wish) => {
				const picked = pickQuestions(open, wish);
				const facts = picked.map(({ ask }) => ask.fact);
				expect(new Set(facts).size).toBe(facts.length);
				expect(picked.length).toBeLessThanOrEqual(wish.count);
				for (const { ask } of picked) expect(wish.forms).toContain(ask.form);
			}),
			{ numRuns: 12 }
		);
	});

	it('sets questions without a flaw, alone or beside each other', () => {
		fc.assert(
			fc.property(wishArb, (wish) => {
				const questions = pickQuestions(open, wish).map(({ question }) => question);
				for (const a of questions) {
					expect(findFlaws(itemOf(open, a))).toEqual([]);
					for (const b of questions) expect(givesAway(a, b)).toBeUndefined();
				}
			}),
			{ numRuns: 12 }
		);
	});

	it('spreads the keys over the places', () => {
		for (let seed = 0; seed < 20; seed++) {
			const picked = pickQuestions(open, { topics: TOPICS, forms: ['choice'], count: 12, seed });
			expect(picked.length).toBeGreaterThan(4);
			expect(keyPositionBias(picked.flatMap(({ ask }) => ask.keySlot ?? []))).toBeUndefined();
		}
	});

	it('gives the same questions for the same wish, and builds each again from its asking', () => {
		fc.assert(
			fc.property(wishArb, (wish) => {
				const picked = pickQuestions(open, wish);
				expect(pickQuestions(open, wish)).toEqual(picked);
				for (const { ask, question } of picked) expect(questionOf(open, ask)).toEqual(question);
			}),
			{ numRuns: 8 }
		);
	});

	it('leaves out what it is told to, and what stands beside it', () => {
		const wish = { topics: TOPICS, forms: FORMS, count: 5, seed: 3 };
		const beside = pickQuestions(open, wish);
		const [first] = beside.map(({ ask }) => ask.fact);
		const without = new Set([first ?? '']);
		expect(pickQuestions(open, { ...wish, without }).some(({ ask }) => ask.fact === first)).toBe(
			false
		);
		const more = pickQuestions(open, { ...wish, count: 30, beside });
		const both = [...beside, ...more].map(({ ask }) => ask.fact);
		expect(new Set(both).size).toBe(both.length);
	});

	it('finds nothing in a topic that is not there', () => {
		expect(pickQuestions(open, { topics: ['none'], forms: FORMS, count: 5, seed: 1 })).toEqual([]);
	});
});

describe('askedAgain', () => {
	it('keeps card and form, and can be asked', () => {
		const wish = { topics: TOPICS, forms: FORMS, count: 30, seed: 5 };
		for (const { ask } of pickQuestions(open, wish)) {
			const again = askedAgain(open, ask);
			expect(again).toMatchObject({ card: ask.card, form: ask.form });
			expect(questionOf(open, again)).toBeDefined();
		}
	});
});
