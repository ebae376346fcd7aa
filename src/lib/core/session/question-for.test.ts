import { describe, expect, it } from 'vitest';
import { BANK } from '../question/bank.fixture.ts';
import { formsOf } from '../question/generate.ts';
import { openBank } from '../question/open-bank.ts';
import { seededRandom } from '../random.ts';
import { planSession } from './plan.ts';
import { keySlotOf, questionFor, shownOf } from './question-for.ts';
import { type Session, startSession } from './session.ts';
import { step } from './step.ts';
import { studyCards } from './study-cards.ts';

const open = openBank(BANK);

function choicesOnly(id: string): Session {
	const cards = studyCards(open, formsOf).filter(({ forms }) => forms.includes('choice'));
	const queue = cards.map((card) => ({ card: { ...card, forms: card.forms }, fresh: false }));
	const plan = planSession(queue, new Map(), seededRandom(id, 1));
	return startSession(
		id,
		0,
		plan.map((item) => ({ ...item, form: 'choice' as const }))
	);
}

function answered(session: Session): Session {
	const question = questionFor(open, session);
	const keySlot = question && keySlotOf(question);
	return step(session, {
		type: 'answer',
		event: `e${String(session.answered.length)}`,
		at: 0,
		response: null,
		verdict: { kind: 'right', share: 1, reason: '' },
		rating: 3,
		durationMillis: 0,
		...(keySlot && { keySlot })
	});
}

describe('questionFor', () => {
	it('balances the place of the key over a session', () => {
		const slots = new Map<number, number[]>();
		let session = choicesOnly('balance');
		while (session.phase !== 'finished') {
			session = answered(session);
			const { slot, of } = session.answered.at(-1)?.keySlot ?? { slot: -1, of: 0 };
			expect(slot).toBeGreaterThanOrEqual(0);
			const counts = slots.get(of) ?? new Array<number>(of).fill(0);
			counts[slot] = (counts[slot] ?? 0) + 1;
			slots.set(of, counts);
			session = step(session, { type: 'next' });
		}
		expect(slots.size).toBeGreaterThan(0);
		// Sorted options (dates, figures) keep their order, so a place may be taken twice more than another.
		for (const counts of slots.values()) {
			expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
		}
	});

	it('gives the same question before and after its answer, and after a kill', () => {
		const session = choicesOnly('same');
		const question = questionFor(open, session);
		expect(question).toBeDefined();
		expect(questionFor(open, answered(session))).toEqual(question);
		const revived = JSON.parse(JSON.stringify(answered(session))) as Session;
		expect(questionFor(open, revived)).toEqual(question);
	});

	it('asks in another form where the planned one is gone, and nothing where the card is', () => {
		const session = choicesOnly('gone');
		const [item] = session.plan;
		if (item === undefined) throw new Error('Nothing planned');
		const planned = startSession('gone', 0, [{ ...item, card: 'part-0#who', form: 'number' }]);
		const form = questionFor(open, planned)?.form;
		expect(form).toBeDefined();
		expect(form).not.toBe('number');
		const lost = startSession('lost', 0, [{ ...item, card: 'nothing#here' }]);
		expect(questionFor(open, lost)).toBeUndefined();
		expect(questionFor(open, step(session, { type: 'stop' }))).toBeUndefined();
	});
});

describe('shownOf', () => {
	it('keeps what stood on the screen, for every form', () => {
		const session = choicesOnly('shown');
		const [item] = session.plan;
		if (item === undefined) throw new Error('Nothing planned');
		const seen = new Set<string>();
		for (const card of open.cards.keys()) {
			for (const form of formsOf(open, card)) {
				const question = questionFor(open, startSession('s', 0, [{ ...item, card, form }]));
				if (question === undefined) throw new Error(`${card} ${form}`);
				const shown = shownOf(question);
				expect(shown.stem).toBe(question.stem);
				const hasOptions = !['cloze', 'typed', 'number', 'date', 'recall'].includes(question.form);
				expect(shown.options.length > 0).toBe(hasOptions);
				seen.add(question.form);
			}
		}
		expect(seen.size).toBeGreaterThan(6);
	});
});
