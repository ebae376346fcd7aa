import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/question/card.ts';
import type { Form } from '#lib/core/question/form.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question } from '#lib/core/question/question.ts';
import { seededRandom } from '#lib/core/random.ts';
import type { LastAsked } from '#lib/core/schedule/ladder.ts';
import type { Rating } from '#lib/core/schedule/event.ts';
import { planSession } from '#lib/core/session/plan.ts';
import { questionFor } from '#lib/core/session/question-for.ts';
import { startSession } from '#lib/core/session/session.ts';
import { step } from '#lib/core/session/step.ts';
import { loadBanks } from '#lib/server/load-banks.ts';

const { banks } = loadBanks(resolve('content'), undefined);
/** Of all cards, so many must have a second wording. */
const SHARE = 0.9;

/** One card in so many is asked through sessions. */
const SAMPLE = 6;

/** A card asked through a session by itself: again as long as the answers fail. */
function askings(
	open: OpenBank,
	card: Card,
	ratings: readonly Rating[],
	last?: LastAsked
): Question[] {
	const { id, fact, topic, importance } = card;
	const forms = formsOf(open, id);
	const study = { id, fact, topic, importance, forms, bank: open.index.bank.id, aside: false };
	const queue = [{ card: study, fresh: false }];
	const states = new Map(last ? [[card.id, last]] : []);
	const plan = planSession(queue, states, seededRandom(card.id, ratings.length));
	let session = startSession('s', 0, plan);
	const asked: Question[] = [];
	for (const [n, rating] of ratings.entries()) {
		const question = questionFor(open, session);
		if (question === undefined) break;
		asked.push(question);
		const verdict = { kind: 'wrong', share: 0, reason: '' } as const;
		const dull = { at: 0, response: null, verdict, durationMillis: 0 };
		session = step(session, { type: 'answer', event: `e${n}`, rating, ...dull });
		session = step(session, { type: 'next' });
	}
	return asked;
}

/** The last question of one session and the first of the next. */
function acrossSessions(open: OpenBank, card: Card, rating: Rating): Question[] {
	const [first] = askings(open, card, [rating]);
	if (first === undefined || !isPlain(open, card, first)) return [];
	const { form: lastForm, seed: lastSeed } = first;
	const last = { lastForm, lastSeed, lastRating: rating, streak: 2 };
	return [first, ...askings(open, card, [rating], last)];
}

/** Whether the form can be put in several of the card's wordings without a flaw. */
function canVary(open: OpenBank, card: Card, form: Form): boolean {
	const stems = card.stems.flatMap((_, seed) => generate(open, card.id, form, seed)?.stem ?? []);
	return new Set(stems).size > 1;
}

/** Whether form and seed alone tell how a card was put: the place of the key may rule a wording out. */
function isPlain(open: OpenBank, card: Card, { form, seed }: Question): boolean {
	const difficulties = ['far', 'near'] as const;
	const stems = [0, 1, 2, 3].flatMap((slot) =>
		difficulties.map(
			(difficulty) => generate(open, card.id, form, seed, { slot, difficulty })?.stem
		)
	);
	return form !== 'choice' || new Set(stems).size === 1;
}

function repeats(open: OpenBank, card: Card, asked: readonly Question[]): string[] {
	return asked.flatMap(({ stem, form }, n) =>
		n > 0 && stem === asked[n - 1]?.stem && card.stems.includes(stem) && canVary(open, card, form)
			? [`${card.id} ${form} ${stem}`]
			: []
	);
}

describe.each(banks.map((bank) => [bank.id, openBank(bank)] as const))('the bank %s', (_, open) => {
	const worded = [...open.cards.values()].filter(({ stems }) => stems.length > 1);
	const some = worded.filter((_, n) => n % SAMPLE === 0);

	test('has nine cards in ten with a second wording, and no wording twice', () => {
		expect(worded.length / open.cards.size).toBeGreaterThanOrEqual(SHARE);
		for (const { stems } of worded) expect(new Set(stems).size).toBe(stems.length);
	});

	test('asks no card in the same wording twice running', () => {
		const within = some.flatMap((card) => repeats(open, card, askings(open, card, [1, 1, 1, 1])));
		const across = some.flatMap((card) =>
			([1, 3] as const).flatMap((rating) => repeats(open, card, acrossSessions(open, card, rating)))
		);
		expect([...within, ...across].join('\n')).toBe('');
	});

	test('shows no false sentence twice in a session', () => {
		const told = [...open.cards.values()].filter(({ id }) =>
			formsOf(open, id).includes('true-false')
		);
		const twice = told
			.filter((_, n) => n % SAMPLE === 0)
			.flatMap((card) => {
				const claims = askings(open, card, [1, 1, 1, 1]).filter(
					({ form, key }) => form === 'true-false' && key !== 'true'
				);
				return new Set(claims.map(({ stem }) => stem)).size < claims.length ? [card.id] : [];
			});
		expect(twice).toEqual([]);
	});
});
