import { plainText } from '../bank/fact.ts';
import type { CardId } from '../ids.ts';
import type { Hints } from '../question/asking.ts';
import type { Form } from '../question/form.ts';
import { generate } from '../question/generate.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { Question } from '../question/question.ts';
import type { Shown } from '../schedule/event.ts';
import { type KeySlot, keySlotFor } from './balance.ts';
import type { Session, SessionItem } from './session.ts';

/** Wrong answers given to each card before the session, for distractors that are known to mislead. */
export type SeenWrong = ReadonlyMap<CardId, readonly string[]>;

/** Where the key stands in the forms that have a place for it: choice, and true or false. */
export function keySlotOf(question: Question): KeySlot | undefined {
	if (question.form === 'choice') {
		return { slot: question.options.indexOf(question.key), of: question.options.length };
	}
	return question.form === 'true-false'
		? { slot: question.key === 'true' ? 0 : 1, of: 2 }
		: undefined;
}

/** The question as the log keeps it. */
export function shownOf(question: Question): Shown {
	const { stem } = question;
	if ('options' in question) return { stem, options: question.options };
	if (question.form === 'order') return { stem, options: question.items };
	if (question.form === 'true-false') return { stem, options: [plainText(question.claim)] };
	return { stem, options: [] };
}

/** So many seeds are tried for a question unlike those before it. */
const TRIES = 8;

/** One question being looked for. */
interface Search {
	readonly open: OpenBank;
	/** As it stood when the question was asked. */
	readonly session: Session;
	readonly item: SessionItem;
	readonly seenWrong: readonly string[];
	/** What the session asked the card before. */
	readonly before: readonly Question[];
}

/** A question in a form: with its key placed for balance, or wherever the seed puts it. */
function inForm(search: Search, form: Form, seed: number, isPlaced: boolean): Question | undefined {
	const { open, session, item, seenWrong } = search;
	const { card, difficulty } = item;
	const given = { seenWrong, ...(difficulty && { difficulty }) };
	const draw = (hints: object) => generate(open, card, form, seed, { ...given, ...hints });
	const first = draw({});
	const placed = first && keySlotOf(first);
	if (placed === undefined || !isPlaced) return first;
	const { slot } = keySlotFor(session, placed.of);
	return (form === 'true-false' ? draw({ truth: slot === 0 }) : draw({ slot })) ?? first;
}

/** The question in a form, in another wording than the last where there is one; none that shows a false claim twice. */
function unlikeBefore(
	search: Search,
	form: Form,
	lastStems: readonly string[]
): Question | undefined {
	let repeated: Question | undefined;
	// The key's place may rule a wording out, so that another wording comes before the balance of places.
	for (const isPlaced of [true, false]) {
		for (let n = 0; n < TRIES; n++) {
			const question = inForm(search, form, search.item.seed + n, isPlaced);
			if (question === undefined) break;
			if (search.before.some((other) => isSameFalsehood(question, other))) continue;
			const times = timesIn(lastStems, question);
			if (times === 0) return question;
			if (!repeated || times < timesIn(lastStems, repeated)) repeated = question;
		}
	}
	return repeated;
}

/** How many of the ways in which the card may have been put last have this wording. */
function timesIn(stems: readonly string[], { stem }: Question): number {
	return stems.filter((other) => other === stem).length;
}

/** A wrong sentence read twice is learnt. */
function isSameFalsehood(question: Question, other: Question): boolean {
	return question.form === 'true-false' && question.key !== 'true' && question.stem === other.stem;
}

/** How the card was worded last: in this session, else in whatever way the earlier one may have put it. */
function lastStemsOf({ open, item, before }: Search): readonly string[] {
	const latest = before.at(-1);
	if (latest !== undefined) return [latest.stem];
	const { card, last } = item;
	if (last === undefined) return [];
	const hints = last.form === 'choice' ? [{}, ...PLACED] : [{}];
	return hints.flatMap((hint) => generate(open, card, last.form, last.seed, hint)?.stem ?? []);
}

/** What may have shaped a choice besides its seed. */
const PLACED: readonly Hints[] = [0, 1, 2, 3].flatMap((slot) => [
	{ slot },
	{ slot, difficulty: 'far' }
]);

function find(search: Search): Question | undefined {
	const { item } = search;
	const lastStems = lastStemsOf(search);
	for (const form of new Set<Form>([item.form, ...item.forms, 'recall'])) {
		const question = unlikeBefore(search, form, lastStems);
		if (question !== undefined) return question;
	}
	return undefined;
}

/**
 * The question on the screen, its key placed so that places are balanced over the session, in another wording than the
 * card's last where it has one: the same at every call until the next item, so also after a kill. Where a newer bank no
 * longer has the planned form, another; `undefined` when the card itself is gone or nothing is being asked.
 */
export function questionFor(
	open: OpenBank,
	session: Session,
	seenWrong: SeenWrong = new Map()
): Question | undefined {
	const { current, phase, answered } = session;
	if (current === null || phase === 'finished') return undefined;
	const upTo = phase === 'answered' ? answered.length - 1 : answered.length;
	const before: Question[] = [];
	const wrong = seenWrong.get(current.card) ?? [];
	const ask = (item: SessionItem, place: number) => {
		const then = { ...session, current: item, answered: answered.slice(0, place) };
		return find({ open, session: then, item, seenWrong: wrong, before });
	};
	for (const [place, { item }] of answered.slice(0, upTo).entries()) {
		const asked = item.card === current.card ? ask(item, place) : undefined;
		if (asked !== undefined) before.push(asked);
	}
	return ask(current, upTo);
}
