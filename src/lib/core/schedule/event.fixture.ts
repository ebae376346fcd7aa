import type { Form } from '../question/form.ts';
import type { Rating, ReviewEvent } from './event.ts';

/** A review for tests: only what matters is given, the rest is dull. */
export function review(
	given: Partial<ReviewEvent> & { day: number; rating: Rating; form?: Form }
): ReviewEvent {
	const { day } = given;
	const card = given.card ?? 'trial-held#when';
	return {
		id: `e-${day}`,
		at: day * 86_400_000,
		kind: 'review',
		card,
		fact: card.slice(0, card.indexOf('#')),
		form: 'choice',
		seed: 0,
		bank: 'industrial-party',
		bankHash: 'h',
		shown: { stem: 'When?', options: [] },
		response: null,
		verdict: { kind: 'right', share: 1, reason: '' },
		durationMillis: 5000,
		zone: 'Europe/London',
		rolloverHour: 4,
		...given
	};
}
