import type { FactId, TopicId } from '../ids.ts';
import type { Card } from '../question/card.ts';
import { givesAway } from '../question/flaws/session-flaws.ts';
import type { Form } from '../question/form.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { Question } from '../question/question.ts';
import { type Random, seededRandom, shuffle } from '../random.ts';
import { type KeySlot, nextKeySlot } from '../session/balance.ts';
import { type Ask, askOf } from './ask.ts';

/** An asking with its question. */
export interface Picked {
	readonly ask: Ask;
	readonly question: Question;
}

/** What to pick from a bank. */
export interface PickWish {
	readonly topics: readonly TopicId[];
	readonly forms: readonly Form[];
	readonly count: number;
	readonly seed: number;
	/** Facts that must not be asked. */
	readonly without?: ReadonlySet<FactId>;
	/** Whether a question will do; any will where it is left out. */
	readonly fits?: (question: Question) => boolean;
	/** Questions already set beside which these will stand. */
	readonly beside?: readonly Picked[];
}

const SEEDS = 10_000;

/** What matters more comes sooner, by chance: a headline three times as readily as a detail. */
function byWeight(facts: readonly FactId[], open: OpenBank, random: Random): FactId[] {
	const ranks = facts.map((id) => {
		const weight = open.index.facts.get(id)?.importance ?? 1;
		return { id, rank: random() ** (1 / weight) };
	});
	return ranks.sort((a, b) => b.rank - a.rank).map(({ id }) => id);
}

/** The facts of the topics, the topics taking turns. */
function factsInTurn(open: OpenBank, topics: readonly TopicId[], random: Random): FactId[] {
	const chapters = shuffle([...new Set(topics)], random).map((topic) => {
		const facts = open.index.bank.facts.filter((fact) => fact.topic === topic);
		return byWeight(
			facts.map(({ id }) => id),
			open,
			random
		);
	});
	const longest = Math.max(0, ...chapters.map(({ length }) => length));
	const turns = Array.from({ length: longest }, (_, turn) =>
		chapters.flatMap((chapter) => chapter[turn] ?? [])
	);
	return turns.flat();
}

/** Whether two questions can stand on one paper. */
function agree(a: Question, b: Question): boolean {
	return givesAway(a, b) === undefined && givesAway(b, a) === undefined && a.stem !== b.stem;
}

function slotsOf(picked: readonly Picked[], form: Form): KeySlot[] {
	return picked.flatMap(({ ask }) =>
		ask.form === form && ask.keySlot !== undefined ? [ask.keySlot] : []
	);
}

/** The forms used least so far first, those used alike in random order. */
function rarestFirst(forms: readonly Form[], picked: readonly Picked[], random: Random): Form[] {
	const uses = (form: Form) => picked.filter(({ ask }) => ask.form === form).length;
	return shuffle(forms, random).sort((a, b) => uses(a) - uses(b));
}

function pickOf(
	open: OpenBank,
	cards: readonly Card[],
	{ forms, fits = () => true }: PickWish,
	picked: readonly Picked[],
	random: Random
): Picked | undefined {
	for (const form of rarestFirst(forms, picked, random)) {
		const place = (of: number) => nextKeySlot(slotsOf(picked, form), of, random);
		for (const card of shuffle(cards, random)) {
			const found = askOf(open, card.id, form, Math.floor(random() * SEEDS), place);
			if (!found || !fits(found.question)) continue;
			if (picked.every(({ question }) => agree(question, found.question))) return found;
		}
	}
	return undefined;
}

/**
 * Up to `count` questions of different facts, forms and topics mixed, none giving another's key away and the places of
 * the keys balanced. Fewer where the topics hold no more; the same wish gives the same questions.
 */
export function pickQuestions(open: OpenBank, wish: PickWish): Picked[] {
	const { topics, count, seed, without, beside = [] } = wish;
	const random = seededRandom(`pick/${open.index.bank.id}`, seed);
	const taken = new Set([...(without ?? []), ...beside.map(({ ask }) => ask.fact)]);
	const picked: Picked[] = [];
	for (const fact of factsInTurn(open, topics, random)) {
		if (picked.length >= count) break;
		if (taken.has(fact)) continue;
		const found = pickOf(open, open.byFact.get(fact) ?? [], wish, [...beside, ...picked], random);
		if (found !== undefined) picked.push(found);
	}
	return picked;
}
