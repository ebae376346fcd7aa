import type { CardId } from '../ids.ts';
import { seededRandom } from '../random.ts';
import type { Asking, Hints } from './asking.ts';
import { startAsking } from './asking.ts';
import { findFlaws } from './flaws/find-flaws.ts';
import { itemOf } from './flaws/item.ts';
import type { Form } from './form.ts';
import { FORMS } from './form.ts';
import { buildChoice } from './forms/choice.ts';
import { buildClassify } from './forms/classify.ts';
import { buildCloze } from './forms/cloze.ts';
import { buildMatch } from './forms/match.ts';
import { buildMultiChoice } from './forms/multi-choice.ts';
import { buildOrder } from './forms/order.ts';
import { buildReading } from './forms/reading.ts';
import { buildRecall } from './forms/recall.ts';
import { buildTrueFalse } from './forms/true-false.ts';
import { buildDate, buildNumber, buildTyped } from './forms/typed.ts';
import type { OpenBank } from './open-bank.ts';
import type { Question } from './question.ts';

const BUILD: Readonly<Record<Form, (asking: Asking) => Question | undefined>> = {
	choice: buildChoice,
	'multi-choice': buildMultiChoice,
	'true-false': buildTrueFalse,
	match: buildMatch,
	classify: buildClassify,
	cloze: buildCloze,
	order: buildOrder,
	date: buildDate,
	number: buildNumber,
	reading: buildReading,
	typed: buildTyped,
	recall: buildRecall
};

/** Draws tried for one question before the form counts as impossible. */
const DRAWS = 8;

/**
 * One question of a card in a form: the same arguments give the same question. `undefined` where the card is unknown
 * or the form cannot be built without a flaw; a form that `formsOf` names is built for every seed.
 */
export function generate(
	open: OpenBank,
	card: CardId,
	form: Form,
	seed: number,
	hints: Hints = {}
): Question | undefined {
	return draw(open, card, form, seed, hints) ?? draw(open, card, form, seed, {}, 0);
}

function draw(
	open: OpenBank,
	id: CardId,
	form: Form,
	seed: number,
	hints: Hints,
	from: number = seed
): Question | undefined {
	const card = open.cards.get(id);
	if (!card || card.forms?.includes(form) === false) return undefined;
	for (let turn = 0; turn < DRAWS; turn++) {
		const random = seededRandom(`${id}/${form}/${turn}`, from);
		const asking = startAsking(open, card, from + turn, random, hints);
		const question = BUILD[form](asking);
		if (question && findFlaws(itemOf(open, question)).length === 0) return { ...question, seed };
	}
	return undefined;
}

/** The forms a card can be asked in, easiest class first; found once and kept. */
export function formsOf(open: OpenBank, card: CardId): readonly Form[] {
	const known = open.forms.get(card);
	if (known) return known;
	const found = FORMS.filter((form) => draw(open, card, form, 0, {}) !== undefined);
	open.forms.set(card, found);
	return found;
}
