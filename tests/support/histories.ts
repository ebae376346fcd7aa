import fc from 'fast-check';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import { factOfCard } from '#lib/core/ids.ts';
import type { EventId, LogEvent, Rating, ReviewEvent } from '#lib/core/schedule/event.ts';
import { FORMS } from '#lib/core/question/form.ts';

const DAY = 86_400_000;
const CARDS = ['trial-held#when', 'trial-held#where', 'ramzin-role#who', 'krylenko-role#who'];

const verdictArb: fc.Arbitrary<Verdict> = fc.record(
	{
		kind: fc.constantFrom('right', 'spelling', 'partly', 'wrong', 'unknown'),
		share: fc.constantFrom(0, 0.25, 0.5, 1),
		reason: fc.string(),
		shown: fc.string(),
		missing: fc.array(fc.string(), { maxLength: 3 })
	},
	{ requiredKeys: ['kind', 'share', 'reason'] }
);

const responseArb: fc.Arbitrary<ReviewEvent['response']> = fc.oneof(
	fc.constant(null),
	fc.string({ unit: 'grapheme' }),
	fc.array(fc.string(), { maxLength: 4 }),
	fc.dictionary(
		fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
		fc.string(),
		{
			maxKeys: 3,
			noNullPrototype: true
		}
	)
);

interface Draw {
	readonly kind: LogEvent['kind'] | 'review-again';
	readonly card: string;
	readonly wholeFact: boolean;
	readonly rating: Rating;
	readonly form: ReviewEvent['form'];
	readonly wait: number;
	readonly aim: number;
	readonly verdict: Verdict;
	readonly response: ReviewEvent['response'];
}

const drawArb: fc.Arbitrary<Draw> = fc.record({
	kind: fc.constantFrom<Draw['kind']>(
		...(['review', 'review', 'review', 'review-again', 'undo', 'overrule'] as const),
		...(['set-aside', 'restore'] as const)
	),
	card: fc.constantFrom(...CARDS),
	wholeFact: fc.boolean(),
	rating: fc.constantFrom<Rating>(1, 2, 3, 4),
	form: fc.constantFrom(...FORMS),
	// Mostly forward, now and then back, as when a device's clock is put right.
	wait: fc.oneof(
		{ weight: 9, arbitrary: fc.integer({ min: 0, max: 20 * DAY }) },
		{ weight: 1, arbitrary: fc.integer({ min: -3 * DAY, max: 0 }) }
	),
	aim: fc.nat(),
	verdict: verdictArb,
	response: responseArb
});

function eventFrom(draw: Draw, id: EventId, at: number, before: readonly EventId[]): LogEvent {
	const { card, rating, verdict } = draw;
	const target = before.length === 0 ? 'nowhere' : (before[draw.aim % before.length] ?? 'nowhere');
	const aimed = draw.wholeFact ? { fact: factOfCard(card) } : { card };
	if (draw.kind === 'undo') return { id, at, kind: 'undo', target };
	if (draw.kind === 'overrule') return { id, at, kind: 'overrule', target, verdict, rating };
	if (draw.kind === 'set-aside') return { id, at, kind: 'set-aside', reason: 'by-hand', ...aimed };
	if (draw.kind === 'restore') return { id, at, kind: 'restore', ...aimed };
	return {
		id,
		at,
		kind: 'review',
		card,
		fact: factOfCard(card),
		form: draw.form,
		seed: draw.aim % 1000,
		bank: 'industrial-party',
		bankHash: '0123456789abcdef',
		shown: { stem: 'When was the trial held?', options: ['1928', '1930'] },
		response: draw.response,
		verdict,
		rating,
		durationMillis: draw.aim % 60_000,
		day: Math.floor(at / DAY),
		zone: 'Europe/London',
		rolloverHour: 4
	};
}

/** Random logs in the order they were lived: reviews, undos, overrules, set-asides, restores, clocks put back. */
export function historyArb(device = 'a', maxLength = 30): fc.Arbitrary<LogEvent[]> {
	return fc.array(drawArb, { maxLength, size: 'max' }).map((draws) => {
		let at = Date.UTC(2026, 0, 1);
		const ids: EventId[] = [];
		return draws.map((draw, place) => {
			at += draw.wait;
			const id = `${device}-${String((place * 7919) % 1000)}-${String(place)}`;
			const event = eventFrom(draw, id, at, ids);
			ids.push(id);
			return event;
		});
	});
}
