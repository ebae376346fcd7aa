import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Form, FORM_CLASS, FORMS } from '../question/form.ts';
import { seededRandom } from '../random.ts';
import type { LastAsked } from '../schedule/ladder.ts';
import type { QueueItem } from '../schedule/queue.ts';
import { askAgain, planSession } from './plan.ts';

function queued(id: string, forms: readonly Form[], fresh = false): QueueItem {
	const fact = id.slice(0, id.indexOf('#'));
	const card = { id, fact, bank: 'b', topic: 't', importance: 2, forms, aside: false } as const;
	return { card, fresh };
}

const queue = fc
	.array(fc.subarray([...FORMS], { minLength: 1 }), { maxLength: 40 })
	.map((cards) => cards.map((forms, i) => queued(`f${i}#x`, forms, i % 2 === 0)));

describe('planSession', () => {
	it('asks at most 15 in a hundred which source says it, and drops no other card', () => {
		fc.assert(
			fc.property(queue, fc.nat(), (items, seed) => {
				const plan = planSession(items, new Map(), seededRandom('p', seed));
				const others = items.filter(({ card }) => card.forms.some((form) => form !== 'classify'));
				if (others.length === 0) {
					expect(plan).toHaveLength(items.length);
					return;
				}
				const classify = plan.filter(({ form }) => form === 'classify').length;
				expect(classify).toBeLessThanOrEqual(plan.length * 0.15);
				const cards = plan.map((each) => each.card);
				expect(cards).toEqual(expect.arrayContaining(others.map(({ card }) => card.id)));
				for (const { form, forms } of plan) expect(forms).toContain(form);
			})
		);
	});

	it('uses the allowance: cards with no other form do get in', () => {
		const cards = Array.from({ length: 20 }, (_, i) => queued(`f${i}#x`, ['choice']));
		const only = Array.from({ length: 5 }, (_, i) => queued(`g${i}#x`, ['classify']));
		const plan = planSession([...only, ...cards], new Map(), seededRandom('p', 1));
		expect(plan.filter(({ form }) => form === 'classify')).toHaveLength(3);
	});

	it('climbs from where the card was last asked', () => {
		const last: LastAsked = { lastForm: 'choice', lastSeed: 4, lastRating: 3, streak: 2 };
		const random = seededRandom('p', 1);
		const [item] = planSession([queued('a#x', FORMS)], new Map([['a#x', last]]), random);
		expect(item).toMatchObject({ card: 'a#x', fact: 'a', seed: 5, again: 0, fresh: false });
		expect(item && FORM_CLASS[item.form]).toBe('rebuild');
	});

	it('never asks a failed card again in classify where it has another form', () => {
		const random = seededRandom('p', 1);
		const [item] = planSession([queued('a#x', ['choice', 'classify'])], new Map(), random);
		for (let n = 0; n < 20 && item; n++) {
			expect(askAgain(item, seededRandom('q', n)).form).toBe('choice');
		}
		expect(item).toBeDefined();
	});
});
