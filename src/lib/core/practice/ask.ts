import type { CardId, FactId, TopicId } from '../ids.ts';
import type { Form } from '../question/form.ts';
import { generate } from '../question/generate.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { Question } from '../question/question.ts';
import type { KeySlot } from '../session/balance.ts';
import { keySlotOf } from '../session/question-for.ts';

/** One asking outside the schedule, in what it takes to build its question again. */
export interface Ask {
	readonly card: CardId;
	readonly fact: FactId;
	readonly topic: TopicId;
	readonly form: Form;
	readonly seed: number;
	/** Where the key was placed, in forms that have a place for it. */
	readonly keySlot?: KeySlot;
}

/** The question of an asking, the same each time; `undefined` where the bank no longer has it. */
export function questionOf(
	open: OpenBank,
	{ card, form, seed, keySlot }: Ask
): Question | undefined {
	if (keySlot === undefined) return generate(open, card, form, seed);
	const { slot } = keySlot;
	return generate(open, card, form, seed, form === 'true-false' ? { truth: slot === 0 } : { slot });
}

/** An asking of a card with the key where `place` wishes it; `undefined` where the form cannot be built. */
export function askOf(
	open: OpenBank,
	card: CardId,
	form: Form,
	seed: number,
	place: (options: number) => number
): { readonly ask: Ask; readonly question: Question } | undefined {
	const first = generate(open, card, form, seed);
	if (first === undefined) return undefined;
	const { fact, topic } = first;
	const plain = { card, fact, topic, form, seed };
	const stood = keySlotOf(first);
	if (stood === undefined) return { ask: plain, question: first };
	const wished = { ...plain, keySlot: { slot: place(stood.of), of: stood.of } };
	const question = questionOf(open, wished);
	const placed = question && keySlotOf(question);
	if (question === undefined || placed === undefined) return undefined;
	if (placed.slot === wished.keySlot.slot) return { ask: wished, question };
	// Where options stand in an order of their own, the wish is given up.
	const ask = { ...plain, keySlot: placed };
	const built = questionOf(open, ask);
	return built && { ask, question: built };
}

/** The same card in the same form, worded by the next seed: for a second try. */
export function askedAgain(open: OpenBank, ask: Ask): Ask {
	const seed = ask.seed + 1;
	return askOf(open, ask.card, ask.form, seed, () => ask.keySlot?.slot ?? 0)?.ask ?? ask;
}
