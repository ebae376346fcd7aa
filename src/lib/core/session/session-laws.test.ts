import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_CLASS, FORMS } from '../question/form.ts';
import type { Rating } from '../schedule/event.ts';
import { answer, begin, item, lead, runThrough, VERDICT } from './session.fixture.ts';
import type { Session, SessionAction, SessionItem } from './session.ts';
import { canUndo, step, undo } from './step.ts';

const rating = fc.constantFrom<Rating>(1, 2, 3, 4);

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

function act(session: Session, { type, rating, card }: Draft, n: number): SessionAction {
	const event = `e${n}`;
	switch (type) {
		case 'on':
			return lead(session, rating, event);
		case 'answer':
			return answer({ event, rating });
		case 'regrade':
			return { type, event, rating };
		case 'overrule':
			return { type, event, verdict: VERDICT, rating };
		case 'set-aside':
			return { type, event, target: { fact: `f${card}` } };
		default:
			return { type };
	}
}

function walk(items: readonly SessionItem[], moves: readonly Draft[]): Session[] {
	const sessions = [begin(items)];
	moves.forEach((move, n) => {
		const session = sessions.at(-1) ?? begin(items);
		sessions.push(step(session, act(session, move, n)));
	});
	return sessions;
}

describe('any session', () => {
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

	it('asks each card once when all is known, five times when nothing is, and then ends', () => {
		fc.assert(
			fc.property(plan, (items) => {
				expect(runThrough(items, 3).at(-1)?.answered).toHaveLength(items.length);
				expect(runThrough(items, 1).at(-1)?.answered).toHaveLength(items.length * 5);
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

describe('undoing in any session', () => {
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
});
