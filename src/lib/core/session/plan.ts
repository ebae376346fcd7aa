import type { CardId } from '../ids.ts';
import type { Form } from '../question/form.ts';
import type { Random } from '../random.ts';
import { difficultyFor, formFor, type LastAsked, seedFor } from '../schedule/ladder.ts';
import type { Rating } from '../schedule/event.ts';
import type { QueueItem } from '../schedule/queue.ts';
import type { SessionItem } from './session.ts';

/** The most of a session that may ask which source says something. */
const CLASSIFY_SHARE = 0.15;

function withoutClassify(forms: readonly Form[]): Form[] {
	return forms.filter((form) => form !== 'classify');
}

/**
 * Chooses form and seed for each card of a queue. At most 15 % are 'classify': a card with no other form waits for
 * another session once they are used up, unless the queue has nothing else.
 */
export function planSession(
	queue: readonly QueueItem[],
	lastAsked: ReadonlyMap<CardId, LastAsked>,
	random: Random
): SessionItem[] {
	const others = queue.filter(({ card }) => withoutClassify(card.forms).length > 0).length;
	let classifyLeft = others === 0 ? Infinity : Math.floor(others * CLASSIFY_SHARE);
	const plan: SessionItem[] = [];
	for (const { card, fresh } of queue) {
		const forms = classifyLeft > 0 ? card.forms : withoutClassify(card.forms);
		if (forms.length === 0) continue;
		const last = lastAsked.get(card.id);
		const form = formFor(forms, last, random);
		if (form === 'classify') classifyLeft -= 1;
		const { id, fact, bank } = card;
		const seed = seedFor(last, random);
		plan.push({
			...{ card: id, fact, bank, forms: card.forms, form, seed, fresh, again: 0 },
			difficulty: difficultyFor(last),
			...(last && { last: { form: last.lastForm, seed: last.lastSeed } })
		});
	}
	return plan;
}

/** The same card asked once more after a failure, or half of one: an easier class or another form, and the next seed. */
export function askAgain(item: SessionItem, random: Random, rating: Rating = 1): SessionItem {
	const last = { lastForm: item.form, lastSeed: item.seed, lastRating: 1, streak: 0 } as const;
	const others = withoutClassify(item.forms);
	const forms = others.length > 0 ? others : item.forms;
	return {
		...item,
		form: formFor(forms, last, random),
		seed: seedFor(last, random),
		again: item.again + 1,
		difficulty: difficultyFor({ lastRating: rating })
	};
}
