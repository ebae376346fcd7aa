import { plainText } from '../bank/fact.ts';
import type { CardId } from '../ids.ts';
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

function inForm(
	open: OpenBank,
	session: Session,
	item: SessionItem,
	form: Form,
	seenWrong: readonly string[]
): Question | undefined {
	const draw = (hints: object) =>
		generate(open, item.card, form, item.seed, { seenWrong, ...hints });
	const first = draw({});
	const placed = first && keySlotOf(first);
	if (placed === undefined) return first;
	const { slot } = keySlotFor(session, placed.of);
	return (form === 'true-false' ? draw({ truth: slot === 0 }) : draw({ slot })) ?? first;
}

/**
 * The question on the screen, its key placed so that places are balanced over the session: the same at every call
 * until the next item, so also after a kill. Where a newer bank no longer has the planned form, another; `undefined`
 * when the card itself is gone or nothing is being asked.
 */
export function questionFor(
	open: OpenBank,
	session: Session,
	seenWrong: SeenWrong = new Map()
): Question | undefined {
	const { current: item, phase, answered } = session;
	if (item === null || phase === 'finished') return undefined;
	const asking = phase === 'answered' ? { ...session, answered: answered.slice(0, -1) } : session;
	const wrong = seenWrong.get(item.card) ?? [];
	for (const form of new Set<Form>([item.form, ...item.forms, 'recall'])) {
		const question = inForm(open, asking, item, form, wrong);
		if (question !== undefined) return question;
	}
	return undefined;
}
