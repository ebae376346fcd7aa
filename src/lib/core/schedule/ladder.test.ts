import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Form, FORM_CLASS, FORMS } from '../question/form.ts';
import { seededRandom } from '../random.ts';
import type { Rating } from './event.ts';
import { classFor, formFor, type LastAsked, seedFor } from './ladder.ts';

const ALL: readonly Form[] = FORMS;
const forms = fc.subarray([...FORMS], { minLength: 1 });
const last = fc.record<LastAsked>({
	lastForm: fc.constantFrom(...FORMS),
	lastSeed: fc.nat(1000),
	lastRating: fc.constantFrom<Rating>(1, 2, 3, 4),
	streak: fc.nat(3)
});
const seed = fc.nat(1000);
const HEIGHT = { recognise: 0, rebuild: 1, recall: 2 };
const height = (form: Form) => HEIGHT[FORM_CLASS[form]];

function asked(lastForm: Form, lastRating: Rating, streak: number): LastAsked {
	return { lastForm, lastSeed: 7, lastRating, streak };
}

describe('classFor', () => {
	it.each<[string, readonly Form[], LastAsked | undefined, string]>([
		['a new card is recognised', ALL, undefined, 'recognise'],
		['one success stays', ALL, asked('choice', 3, 1), 'recognise'],
		['two successes climb', ALL, asked('choice', 3, 2), 'rebuild'],
		['two more climb again', ALL, asked('cloze', 4, 2), 'recall'],
		['the top stays', ALL, asked('typed', 3, 5), 'recall'],
		['half right stays', ALL, asked('cloze', 2, 1), 'rebuild'],
		['a failure steps down', ALL, asked('typed', 1, 0), 'rebuild'],
		['the bottom stays', ALL, asked('match', 1, 0), 'recognise'],
		['up over a class without forms', ['choice', 'typed'], asked('choice', 3, 2), 'recall'],
		['down over a class without forms', ['choice', 'typed'], asked('typed', 1, 0), 'recognise'],
		['only the top offered', ['recall'], undefined, 'recall'],
		['a class that has lost its forms', ['choice', 'recall'], asked('cloze', 3, 1), 'recognise']
	])('%s', (_, offered, before, expected) => {
		expect(classFor(offered, before)).toBe(expected);
	});
});

describe('formFor', () => {
	it('is one of the forms, in the class of the ladder', () => {
		fc.assert(
			fc.property(forms, fc.option(last, { nil: undefined }), seed, (offered, before, n) => {
				const form = formFor(offered, before, seededRandom('t', n));
				expect(offered).toContain(form);
				expect(FORM_CLASS[form]).toBe(classFor(offered, before));
			})
		);
	});

	it('never climbs after a failure and never falls after a success, and moves past no form', () => {
		fc.assert(
			fc.property(forms, last, seed, (offered, before, n) => {
				if (!offered.includes(before.lastForm)) return;
				const form = formFor(offered, before, seededRandom('t', n));
				const from = height(before.lastForm);
				if (before.lastRating === 1) expect(height(form)).toBeLessThanOrEqual(from);
				else expect(height(form)).toBeGreaterThanOrEqual(from);
				const between = offered.filter(
					(other) =>
						height(other) > Math.min(from, height(form)) &&
						height(other) < Math.max(from, height(form))
				);
				expect(between).toEqual([]);
			})
		);
	});

	it('does not ask in the same form twice running where the class has another', () => {
		fc.assert(
			fc.property(forms, last, seed, (offered, before, n) => {
				const form = formFor(offered, before, seededRandom('t', n));
				const others = offered.filter(
					(other) => FORM_CLASS[other] === FORM_CLASS[form] && other !== before.lastForm
				);
				if (others.length > 0) expect(form).not.toBe(before.lastForm);
			})
		);
	});

	it('takes recall, cloze and true/false for one sentence', () => {
		for (let n = 0; n < 20; n++) {
			const random = seededRandom('t', n);
			expect(formFor(['cloze', 'recall', 'typed'], asked('cloze', 3, 2), random)).toBe('typed');
			expect(formFor(['true-false', 'match', 'cloze'], asked('cloze', 1, 0), random)).toBe('match');
		}
	});

	it('gives a new card an easy question where it has one', () => {
		for (let n = 0; n < 20; n++) {
			const random = seededRandom('t', n);
			expect(['choice', 'match', 'multi-choice', 'true-false']).toContain(
				formFor(ALL, undefined, random)
			);
			expect(formFor(['match', 'typed'], undefined, random)).toBe('match');
		}
	});

	it('falls back to recall for a card without forms', () => {
		expect(formFor([], undefined, seededRandom('t', 1))).toBe('recall');
	});
});

describe('seedFor', () => {
	it('differs from the last seed, and is a whole number for a new card', () => {
		expect(seedFor(asked('choice', 3, 1), seededRandom('t', 1))).toBe(8);
		const first = seedFor(undefined, seededRandom('t', 1));
		expect(Number.isInteger(first) && first >= 0).toBe(true);
	});
});
