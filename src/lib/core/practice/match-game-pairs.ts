import { sentenceCase } from '../bank/show.ts';
import { mayOverlap } from '../date/compare-dates.ts';
import type { CardId } from '../ids.ts';
import type { Card, Pair } from '../question/card.ts';
import type { OpenBank } from '../question/open-bank.ts';
import type { Random } from '../random.ts';
import { shuffle } from '../random.ts';

/** A pair on the board. */
export interface MatchPair {
	readonly card: CardId;
	readonly prompt: string;
	readonly value: string;
	/** What the prompt is to be matched with, where the board mixes kinds: 'its date'. */
	readonly sought: string;
	/** What is told when the value is laid beside another prompt: the fact it does belong to. */
	readonly belongs: string;
}

/** A kind of pair that a bank has enough of for a board. */
export interface MatchKind {
	/** The pairs' group, or `MIXED`. */
	readonly id: string;
	/** 'Each event to its date'. */
	readonly label: string;
	/** How many of its pairs can stand on one board, at most the largest board. */
	readonly pairs: number;
}

/** The kind that draws from all others. */
export const MIXED = 'mixed';
/** Fewer pairs would solve themselves. */
const FEWEST = 4;
/** How often a board is dealt anew to fill it. */
const SHUFFLES = 6;
/** Pairs on a board of a wide screen. */
export const MOST = 8;

type Paired = Card & { readonly pair: Pair };
type Told = ReadonlyMap<string, ReadonlySet<string>>;

/** The kinds of pair that a bank has a board of, the mixture first where there are several; the same order each time. */
export function matchKinds(open: OpenBank): MatchKind[] {
	const told = valuesTold(open);
	const kinds = [...open.groups.keys()].flatMap((group): MatchKind[] => {
		const pairs = distinctPairs(told, pairsOf(open, group), MOST).length;
		return pairs < FEWEST ? [] : [{ id: group, label: labelOf(open, group), pairs }];
	});
	if (kinds.length < 2) return kinds;
	return [{ id: MIXED, label: 'A mixture of everything', pairs: MOST }, ...kinds];
}

/** A board of at most `wanted` pairs of a kind, of which none can be taken for another; empty where the bank has too few. */
export function dealPairs(
	open: OpenBank,
	kind: string,
	wanted: number,
	random: Random
): MatchPair[] {
	const told = valuesTold(open);
	const cards = kind === MIXED ? mixture(open, told) : pairsOf(open, kind);
	let best: readonly Paired[] = [];
	for (let i = 0; i <= SHUFFLES && best.length < wanted; i++) {
		// The bank's own order, in which kinds were counted, comes last.
		const order = i < SHUFFLES ? shuffle(cards, random) : cards;
		const dealt = distinctPairs(told, order, wanted);
		if (dealt.length > best.length) best = dealt;
	}
	return best.length < FEWEST ? [] : best.map(toPair);
}

function toPair({ id, pair, belongs }: Paired): MatchPair {
	return { card: id, prompt: pair.prompt, value: pair.value, sought: soughtIn(pair.task), belongs };
}

/** Pairs of a group; details of set-aside topics, such as life notes, are left to study. */
function pairsOf(open: OpenBank, group: string): Paired[] {
	return (open.groups.get(group) ?? [])
		.filter(isPaired)
		.filter(({ topic }) => open.index.topics.get(topic)?.aside !== true);
}

/** Answers to one question say nothing without it, so they stay among themselves, and so do groups too small for a board. */
function mixture(open: OpenBank, told: Told): Paired[] {
	return [...open.groups.keys()].flatMap((group) => {
		const pairs = pairsOf(open, group);
		const isLarge = distinctPairs(told, pairs, FEWEST).length === FEWEST;
		return isLarge && !taskOf(open, group).includes('?') ? pairs : [];
	});
}

/** In the order given, each pair that none of those before it could be confused with. */
function distinctPairs(told: Told, cards: readonly Paired[], wanted: number): Paired[] {
	const chosen: Paired[] = [];
	for (const card of cards) {
		if (chosen.length === wanted) break;
		if (chosen.every((other) => areDistinct(told, card, other))) chosen.push(card);
	}
	return chosen;
}

/** Every value that the bank gives a prompt, whatever is asked of it. */
function valuesTold(open: OpenBank): Told {
	const told = new Map<string, Set<string>>();
	for (const { pair } of [...open.groups.values()].flat().filter(isPaired)) {
		told.set(pair.prompt, (told.get(pair.prompt) ?? new Set()).add(pair.value));
	}
	return told;
}

function areDistinct(told: Told, a: Paired, b: Paired): boolean {
	if (a.pair.prompt === b.pair.prompt || a.pair.value === b.pair.value) return false;
	if (told.get(a.pair.prompt)?.has(b.pair.value)) return false;
	if (told.get(b.pair.prompt)?.has(a.pair.value)) return false;
	const [one, other] = [a.answer, b.answer];
	if (one.type === 'date' && other.type === 'date') return !mayOverlap(one.date, other.date);
	if (one.type !== 'number' || other.type !== 'number') return true;
	return one.figure.high < other.figure.low || other.figure.high < one.figure.low;
}

function isPaired(card: Card): card is Paired {
	return card.pair !== undefined;
}

function taskOf(open: OpenBank, group: string): string {
	return open.groups.get(group)?.[0]?.pair?.task ?? '';
}

/** 'Match each event to its date.' → 'Each event to its date'; figures with their unit. */
function labelOf(open: OpenBank, group: string): string {
	const task = taskOf(open, group);
	const [question] = task.split(/(?<=\?) /);
	if (question !== undefined && question !== task) return question;
	const unit = group.startsWith('number.') ? group.slice('number.'.length) : '';
	const label = sentenceCase(task.replace(/^Match /, '').replace(/\.$/, ''));
	return unit === '' ? label : `${label}: ${unit}`;
}

/** 'Match each event to its date.' → 'its date'. */
function soughtIn(task: string): string {
	return /^Match each .+? to (?<sought>[^,.]+)/.exec(task)?.groups?.['sought'] ?? '';
}
