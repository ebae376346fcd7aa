import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import type { Rating, ReviewEvent } from '#lib/core/schedule/event.ts';
import { keySlotOf, shownOf } from '#lib/core/session/question-for.ts';
import type { SessionAction } from '#lib/core/session/session.ts';
import type { App } from './app.ts';

/** An answer as it was given and judged. */
export interface Given {
	readonly response: Response;
	readonly verdict: Verdict;
	readonly rating: Rating;
	/** When its question came onto the screen. */
	readonly shownAt: number;
}

/** What takes the place of a verdict that the student overrules. */
export const OVERRULED = {
	right: { kind: 'right', share: 1, reason: 'You counted this as right.' },
	wrong: { kind: 'wrong', share: 0, reason: 'You counted this as wrong.' }
} as const satisfies Record<string, Verdict>;

/** One answer, as the log keeps it and as the session takes it. */
export function reviewOf(
	app: App,
	open: OpenBank,
	question: Question,
	{ shownAt, ...given }: Given
): { readonly event: ReviewEvent; readonly action: SessionAction } {
	const at = app.now();
	const { bank, card, fact, form, seed } = question;
	const durationMillis = Math.max(0, at - shownAt);
	const event: ReviewEvent = {
		id: app.newId(),
		at,
		kind: 'review',
		card,
		fact,
		form,
		seed,
		bank,
		bankHash: open.index.bank.hash,
		shown: shownOf(question),
		...given,
		durationMillis,
		day: app.clock.dayOf(at),
		zone: app.zone(),
		rolloverHour: app.settings.current.rolloverHour
	};
	const keySlot = keySlotOf(question);
	const answer = { type: 'answer', event: event.id, at, ...given, durationMillis } as const;
	return { event, action: keySlot ? { ...answer, keySlot } : answer };
}
