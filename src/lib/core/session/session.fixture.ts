import type { Verdict } from '../answer/verdict.ts';
import type { Form } from '../question/form.ts';
import type { Rating } from '../schedule/event.ts';
import { type Session, type SessionAction, type SessionItem, startSession } from './session.ts';
import { step } from './step.ts';

/** A verdict for tests that do not mind which. */
export const VERDICT: Verdict = { kind: 'right', share: 1, reason: '' };

/** A planned item for tests: only what matters is given. */
export function item(card: string, given: Partial<SessionItem> = {}): SessionItem {
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

/** An answer for tests, Good unless told. */
export function answer(given: Partial<SessionAction & { type: 'answer' }> = {}): SessionAction {
	const dull = { event: 'e', at: 0, response: null, verdict: VERDICT, rating: 3 } as const;
	return { type: 'answer', ...dull, durationMillis: 1000, ...given };
}

/** A session over a plan. */
export const begin = (items: readonly SessionItem[]) => startSession('s', 0, items);

/** Leads on from a phase: introduced, answered with a rating, next. */
export function lead(session: Session, rating: Rating, event: string): SessionAction {
	if (session.phase === 'intro') return { type: 'introduced' };
	return session.phase === 'question' ? answer({ event, rating }) : { type: 'next' };
}

/** Answers everything with one rating until the session ends. */
export function runThrough(items: readonly SessionItem[], grade: Rating): Session[] {
	const sessions = [begin(items)];
	for (let session = begin(items); session.phase !== 'finished';) {
		session = step(session, lead(session, grade, `e${sessions.length}`));
		sessions.push(session);
		if (sessions.length > 500) throw new Error('the session does not end');
	}
	return sessions;
}
