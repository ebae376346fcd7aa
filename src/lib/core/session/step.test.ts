import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keySlotFor } from './balance.ts';
import { answer, begin, item, runThrough, VERDICT } from './session.fixture.ts';
import { type Session, type SessionAction, startSession } from './session.ts';
import { step, undo } from './step.ts';
import { progress, sessionSummary } from './summary.ts';

describe('step', () => {
	it('leaves the session as it is when an action does not fit', () => {
		const asking = begin([item('a#x'), item('b#x')]);
		const answered = step(asking, answer());
		const over = step(answered, { type: 'stop' });
		expect(step(asking, { type: 'next' })).toBe(asking);
		expect(step(asking, { type: 'introduced' })).toBe(asking);
		expect(step(asking, { type: 'regrade', event: 'r', rating: 1 })).toBe(asking);
		expect(step(answered, answer())).toBe(answered);
		for (const action of [answer(), { type: 'next' }, { type: 'stop' }] as SessionAction[]) {
			expect(step(over, action)).toBe(over);
		}
	});

	it('shows a new fact first, and only once', () => {
		const phases = runThrough([item('a#x', { fresh: true }), item('b#x')], 1).map((s) => s.phase);
		expect(phases.filter((phase) => phase === 'intro')).toHaveLength(1);
		expect(phases[0]).toBe('intro');
	});

	it('asks a half-known card again only if it is new', () => {
		const cards = [item('a#x', { fresh: true }), item('b#x'), item('c#x')];
		const asked = runThrough(cards, 2)
			.at(-1)
			?.answered.map((each) => each.item.card);
		expect(asked).toEqual(['a#x', 'b#x', 'c#x', 'a#x']);
	});

	it('brings a failed card back three to six items later, in another form, never harder', () => {
		const cards = Array.from({ length: 9 }, (_, i) => item(`f${i}#x`, { form: 'typed' }));
		fc.assert(
			fc.property(fc.string(), (id) => {
				const failed = step(startSession(id, 0, cards), answer({ rating: 1 }));
				const after = step(failed, { type: 'next' });
				const order = [after.current, ...after.upcoming];
				const place = order.findIndex((each) => each?.card === 'f0#x');
				expect(place).toBeGreaterThanOrEqual(3);
				expect(place).toBeLessThanOrEqual(6);
				const again = order[place];
				expect(again).toMatchObject({ seed: 2, again: 1, form: 'cloze' });
			})
		);
	});

	it('keeps a card that comes back away from its fact where there is room', () => {
		const others = Array.from({ length: 12 }, (_, i) => item(`f${i}#x`));
		const cards = [item('a#1'), ...others.slice(0, 6), item('a#2'), ...others.slice(6)];
		const failed = step(begin(cards), answer({ rating: 1 }));
		const { current, upcoming } = step(failed, { type: 'next' });
		const order = [current, ...upcoming].map((each) => each?.card);
		expect(Math.abs(order.indexOf('a#1') - order.indexOf('a#2'))).toBeGreaterThan(5);
	});

	it('lets a better or a worse grade decide whether the card comes back', () => {
		const cards = [item('a#x'), item('b#x')];
		const failed = step(begin(cards), answer({ rating: 1 }));
		const better = step(failed, { type: 'regrade', event: 'r', rating: 3 });
		expect(step(better, { type: 'next' }).upcoming).toEqual([]);
		const event = 'o';
		const worse = step(better, { type: 'overrule', event, verdict: VERDICT, rating: 1 });
		expect(step(worse, { type: 'next' }).upcoming.map((each) => each.card)).toEqual(['a#x']);
	});

	it('does not bring back a failed card that was set aside before turning the page', () => {
		const failed = step(begin([item('a#x'), item('b#x')]), answer({ rating: 1 }));
		const aside = { type: 'set-aside', event: 's' } as const;
		const own = step(failed, { ...aside, target: { card: 'a#x' } });
		expect(own.phase).toBe('answered');
		expect(step(own, { type: 'next' }).upcoming).toEqual([]);
		const other = step(failed, { ...aside, target: { fact: 'b' } });
		expect(step(other, { type: 'next' }).current?.card).toBe('a#x');
	});

	it('turns to the next card when the one being asked is set aside', () => {
		const asking = begin([item('a#1'), item('b#x', { fresh: true }), item('a#2')]);
		const after = step(asking, { type: 'set-aside', event: 's', target: { fact: 'a' } });
		expect(after).toMatchObject({ phase: 'intro', current: { card: 'b#x' }, upcoming: [] });
	});
});

describe('undo', () => {
	it('from the next question takes back the answer before it', () => {
		const first = begin([item('a#x'), item('b#x', { fresh: true })]);
		const answered = step(first, answer({ event: 'mine' }));
		const on = step(step(answered, { type: 'next' }), { type: 'introduced' });
		expect(undo(on)).toEqual({ session: first, events: ['mine'] });
	});
});

describe('summary, progress and key places', () => {
	it('counts answers as they stand, spelling as right and not knowing as wrong', () => {
		const kinds = ['right', 'spelling', 'partly', 'wrong', 'unknown'] as const;
		let session = begin(kinds.map((kind, i) => item(`${kind}#x`, { fresh: i < 2, again: 1 })));
		for (const kind of kinds) {
			session = step(session, answer({ verdict: { ...VERDICT, kind } }));
			expect(progress(session).done + progress(session).left).toBe(5);
			session = step(session, { type: 'next' });
		}
		expect(sessionSummary(session)).toEqual({
			...{ right: 2, partly: 1, wrong: 2 },
			...{ facts: 5, factsMet: 2, seconds: 5 }
		});
	});

	it('places keys evenly over a session, and the same way when asked twice', () => {
		let session = begin(Array.from({ length: 8 }, (_, i) => item(`f${i}#x`)));
		const counts = [0, 0, 0, 0];
		while (session.phase !== 'finished') {
			const keySlot = keySlotFor(session, 4);
			expect(keySlotFor(JSON.parse(JSON.stringify(session)) as Session, 4)).toEqual(keySlot);
			counts[keySlot.slot] = (counts[keySlot.slot] ?? 0) + 1;
			session = step(step(session, answer({ keySlot })), { type: 'next' });
		}
		expect(counts).toEqual([2, 2, 2, 2]);
	});
});
