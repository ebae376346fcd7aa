import { givesAway } from '../question/flaws/session-flaws.ts';
import { FORM_CLASS } from '../question/form.ts';
import type { Question } from '../question/question.ts';
import type { SessionItem } from './session.ts';

/** So many other seeds are tried for a question that tells another's answer. */
const SEEDS = 3;

interface Planned {
	readonly item: SessionItem;
	readonly question: Question | undefined;
}

/**
 * The plan with no question before another whose answer it tells (flaw 23): it is asked in another form or wording, else
 * after the other one. What `ask` cannot build is left alone.
 */
export function keepApart(
	plan: readonly SessionItem[],
	ask: (item: SessionItem) => Question | undefined
): SessionItem[] {
	const planned = plan.map((item): Planned => ({ item, question: ask(item) }));
	for (let at = planned.length - 1; at >= 0; at--) {
		const giver = planned[at];
		const told = giver === undefined ? -1 : lastTold(giver.question, planned, at);
		if (giver === undefined || told < 0) continue;
		const silent = otherwise(giver.item, planned.slice(at + 1), ask);
		if (silent) planned[at] = silent;
		else planned.splice(told, 0, ...planned.splice(at, 1));
	}
	return planned.map(({ item }) => item);
}

/** The place of the last question after `at` whose answer is told; -1 for none. */
function lastTold(shown: Question | undefined, planned: readonly Planned[], at: number): number {
	if (shown === undefined) return -1;
	return planned.findLastIndex(
		({ question }, place) => place > at && question !== undefined && !!givesAway(shown, question)
	);
}

/** The item with another seed, else another form of its kind, that tells none of the answers to come. */
function otherwise(
	item: SessionItem,
	later: readonly Planned[],
	ask: (item: SessionItem) => Question | undefined
): Planned | undefined {
	const others = item.forms.filter(
		(form) => form !== 'classify' && FORM_CLASS[form] === FORM_CLASS[item.form]
	);
	const seeds = Array.from({ length: SEEDS }, (_, n) => ({ ...item, seed: item.seed + n + 1 }));
	for (const changed of [...seeds, ...others.map((form) => ({ ...item, form }))]) {
		const question = ask(changed);
		if (question && lastTold(question, later, -1) < 0) return { item: changed, question };
	}
	return undefined;
}
