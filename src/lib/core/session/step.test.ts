import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/verdict.ts';
import { type Form, FORM_CLASS, FORMS } from '../question/form.ts';
import type { Rating } from '../schedule/event.ts';
import { keySlotFor } from './balance.ts';
import { type Session, type SessionAction, type SessionItem, startSession } from './session.ts';
import { canUndo, step, undo } from './step.ts';
import { progress, sessionSummary } from './summary.ts';

const VERDICT: Verdict = { kind: 'right', share: 1, reason: '' };
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);

function item(card: string, given: Partial<SessionItem> = {}): SessionItem {
	const fact = card.slice(0, card.indexOf('#'));
	const forms: Form[] = ['choice', 'match', 'cloze', 'typed'];
	return {
		card,
		fact,
		bank: 'b',
		forms,
		form: 'choice',
		seed: 1,
		fresh: false,
		again: 0,
		...given
	};
}

function answer(given: Partial<SessionAction & { type: 'answer' }> = {}): SessionAction {
	const dull = { event: 'e', at: 0, response: null, verdict: VERDICT, rating: 3 } as const;
	return { type: 'answer', ...dull, durationMillis: 1000, ...given };
}

const plan = fc
	.array(
		fc.record({
			fresh: fc.boolean(),
			facets: fc.integer({ min: 1, max: 2 }),
			forms: fc.subarray([...FORMS], { minLength: 1 })
		}),
		{ maxLength: 8 }
	)
	.map((facts) =>
		facts.flatMap(({ fresh, facets, forms }, i) =>
			Array.from({ length: facets }, (_, facet) =>
				item(`f${i}#${facet}`, { fresh, forms, form: forms[0] ?? 'recall' })
			)
		)
	);

type Draft = { type: SessionAction['type'] | 'on'; rating: Rating; card: number };

/** Any action at any time; 'on' is the one that leads on from the phase. */
const drafts: fc.Arbitrary<Draft[]> = fc.array(
	fc.record({
		type: fc.constantFrom<Draft['type']>(
			...(['on', 'on', 'on', 'on', 'on', 'on', 'regrade', 'overrule'] as const),
			...(['set-aside', 'next', 'answer', 'introduced', 'stop'] as const)
		),
		rating,
		card: fc.nat(9)
	}),
	{ maxLength: 40 }
);

function act(session: Session, draft: Draft, n: number): SessionAction {
	const lead = {
		intro: 'introduced',
		question: 'answer',
		answered: 'next',
		finished: 'next'
	} as const;
	const type = draft.type === 'on' ? lead[session.phase] : draft.type;
	const event = `e${n}`;
	if (type === 'answer') return answer({ event, rating: draft.rating });
	if (type === 'regrade') return { type, event, rating: draft.rating };
	if (type === 'overrule') return { type, event, verdict: VERDICT, rating: draft.rating };
	if (type === 'set-aside') return { type, event, target: { fact: `f${draft.card}` } };
	return { type };
}

const begin = (items: readonly SessionItem[]) => startSession('s', 0, items);

function walk(items: readonly SessionItem[], moves: readonly Draft[]): Session[] {
	const sessions = [begin(items)];
	moves.forEach((move, n) => {
		const session = sessions.at(-1) ?? begin(items);
		sessions.push(step(session, act(session, move, n)));
	});
	return sessions;
}

/** Answers everything with one rating until the session ends. */
function runThrough(items: readonly SessionItem[], grade: Rating): Session[] {
	const sessions = [begin(items)];
	for (let session = begin(items); session.phase !== 'finished';) {
		session = step(session, act(session, { type: 'on', rating: grade, card: 0 }, sessions.length));
		sessions.push(session);
		if (sessions.length > 500) throw new Error('the session does not end');
	}
	return sessions;
}

describe('step', () => {
	it('resumes from JSON at any point and goes on in the same way', () => {
		fc.assert(
			fc.property(plan, drafts, (items, moves) => {
				let resumed = begin(items);
				walk(items, moves).forEach((session, n) => {
					expect(resumed).toEqual(session);
					const move = moves[n];
					const read = JSON.parse(JSON.stringify(resumed)) as Session;
					if (move !== undefined) resumed = step(read, act(read, move, n));
				});
			})
		);
	});

	it('always has a card on the screen, until it is finished', () => {
		fc.assert(
			fc.property(plan, drafts, (items, moves) => {
				for (const session of walk(items, moves)) {
					expect(session.current === null).toBe(session.phase === 'finished');
					if (session.phase === 'answered') {
						expect(session.answered.at(-1)?.item).toEqual(session.current);
					}
				}
			})
		);
	});

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

	it('asks each card once when all is known, five times when nothing is, and then ends', () => {
		fc.assert(
			fc.property(plan, (items) => {
				expect(runThrough(items, 3).at(-1)?.answered).toHaveLength(items.length);
				expect(runThrough(items, 1).at(-1)?.answered).toHaveLength(items.length * 5);
			})
		);
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

	it('never asks in one form twice running, or in a harder class after a failure', () => {
		fc.assert(
			fc.property(plan, (items) => {
				const last = new Map<string, SessionItem>();
				for (const { item: asked } of runThrough(items, 1).at(-1)?.answered ?? []) {
					const before = last.get(asked.card);
					last.set(asked.card, asked);
					if (before === undefined) continue;
					expect(asked.seed).toBe(before.seed + 1);
					const fellOrStayed = FORM_CLASS[asked.form] === FORM_CLASS[before.form];
					const others = asked.forms.filter(
						(form) => form !== 'classify' && FORM_CLASS[form] === FORM_CLASS[asked.form]
					);
					if (fellOrStayed && others.length > 1) expect(asked.form).not.toBe(before.form);
				}
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

	it('does not ask again what was set aside', () => {
		fc.assert(
			fc.property(plan, drafts, (items, moves) => {
				const sessions = walk(items, moves);
				const end = sessions.at(-1) ?? begin(items);
				const gone = end.actions.flatMap((action) =>
					action.type === 'set-aside' ? [action.target.fact] : []
				);
				const left = end.phase === 'answered' ? [] : [end.current];
				const facts = [...left, ...end.upcoming].map((each) => each?.fact);
				if (end.phase !== 'finished') expect(facts.filter((f) => gone.includes(f))).toEqual([]);
			})
		);
	});
});

describe('undo', () => {
	it('gives back the session before a deed, and the event to undo', () => {
		fc.assert(
			fc.property(plan, drafts, (items, moves) => {
				for (const session of walk(items, moves)) {
					const deeds = moves.slice(0, 8).map((move, n) => act(session, move, 1000 + n));
					for (const deed of deeds.filter(({ type }) => type !== 'next' && type !== 'introduced')) {
						const after = step(session, deed);
						if (after === session) continue;
						const events = 'event' in deed ? [deed.event] : [];
						expect(undo(after)).toEqual({ session, events });
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('goes back to the start, naming every event from the latest to the first', () => {
		fc.assert(
			fc.property(plan, drafts, (items, moves) => {
				let session = walk(items, moves).at(-1) ?? begin(items);
				const kept = session.actions.flatMap((a) => ('event' in a ? [a.event] : []));
				const undone: string[] = [];
				while (canUndo(session)) {
					const before = undo(session);
					undone.push(...before.events);
					session = before.session;
				}
				expect(undone).toEqual(kept.reverse());
				expect(session.answered).toEqual([]);
				expect(undo(session)).toEqual({ session, events: [] });
			})
		);
	});

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
