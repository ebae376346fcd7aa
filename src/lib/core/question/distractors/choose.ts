import type { Random } from '../../random.ts';
import { shuffle } from '../../random.ts';
import type { Difficulty } from '../asking.ts';
import type { Candidate } from '../card.ts';
import type { Distractor } from '../question.ts';

/** Three distractors, or two good ones: QUESTIONS.md. */
export const WANTED = 3;
/** Fewer distractors than this make no choice question. */
export const NEEDED = 2;

/** How much nearness chance may outweigh. */
const CHANCE = 0.35;

/** What the choosing of distractors goes by. */
export interface Choosing {
	readonly key: string;
	/** Where the key stands on the scale of figures and dates; absent for texts and names. */
	readonly scale?: number | undefined;
	/** How many options should stand before the key. */
	readonly slot: number;
	readonly seenWrong: readonly string[];
	/** Near where left out. */
	readonly difficulty?: Difficulty | undefined;
}

/**
 * Picks up to three candidates: wrong answers the student gave before first, then the nearest (or, for an easy
 * question, the farthest of them: all are plausible), with enough chance that no two askings look alike, and none that would make the key stand out by its length. Fewer than two: none.
 */
export function chooseDistractors(
	candidates: readonly Candidate[],
	choosing: Choosing,
	random: Random
): Candidate[] {
	const ranked = rankCandidates(candidates, choosing, random);
	const chosen =
		choosing.scale === undefined
			? pickTexts(ranked, choosing.key)
			: pickOnScale(ranked, choosing.scale, choosing.slot);
	return chosen.length < NEEDED ? [] : chosen;
}

/** What a question keeps of a candidate. */
export function asDistractor({ text, proof, fact }: Candidate): Distractor {
	return { text, proof, ...(fact ? { fact } : {}) };
}

function rankCandidates(
	candidates: readonly Candidate[],
	choosing: Choosing,
	random: Random
): Candidate[] {
	const seen = new Set(choosing.seenWrong);
	const way = choosing.difficulty === 'far' ? -1 : 1;
	const rank = (c: Candidate) => (seen.has(c.text) ? 2 : 0) + way * c.nearness + CHANCE * random();
	return shuffle(distinct(candidates, choosing.key), random)
		.map((candidate) => ({ candidate, rank: rank(candidate) }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ candidate }) => candidate);
}

function distinct(candidates: readonly Candidate[], key: string): Candidate[] {
	const seen = new Set([key.toLowerCase()]);
	return candidates.filter((candidate) => {
		const text = candidate.text.toLowerCase();
		if (seen.has(text)) return false;
		seen.add(text);
		return true;
	});
}

function pickTexts(ranked: readonly Candidate[], key: string): Candidate[] {
	const fitting = ranked.filter((candidate) => similarLength(candidate.text, key));
	const chosen = fitting.slice(0, WANTED);
	keepKeyInside(chosen, fitting.slice(WANTED), key);
	return chosen;
}

/** So many below the key that it stands at the slot, as far as there are any; at least a tenth apart. */
function pickOnScale(ranked: readonly Candidate[], key: number, slot: number): Candidate[] {
	const apart: Candidate[] = [];
	for (const candidate of ranked) {
		if (apart.every((other) => isApart(other, candidate))) apart.push(candidate);
	}
	const below = apart.filter((candidate) => (candidate.scale ?? 0) < key);
	const above = apart.filter((candidate) => (candidate.scale ?? 0) > key);
	const fromBelow = Math.max(Math.min(slot, below.length), WANTED - above.length);
	return [...below.slice(0, fromBelow), ...above.slice(0, WANTED - fromBelow)].slice(0, WANTED);
}

/** Two candidates whose figures or dates do not touch. */
function isApart(a: Candidate, b: Candidate): boolean {
	const [low, high] = [a.scale ?? 0, b.scale ?? 0];
	return (a.end ?? low) < high || (b.end ?? high) < low;
}

/** Options unlike in length give the key away (flaw 20). */
function similarLength(a: string, b: string): boolean {
	const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
	return long <= 2 * short;
}

/** Swaps in a longer or shorter candidate where the key would be longest or shortest by over a quarter (flaw 4). */
function keepKeyInside(chosen: Candidate[], spare: readonly Candidate[], key: string): void {
	const lengths = chosen.map((candidate) => candidate.text.length);
	if (key.length > 1.25 * Math.max(...lengths)) {
		swapIn(
			chosen,
			spare.find((c) => key.length <= 1.25 * c.text.length)
		);
	} else if (key.length < 0.75 * Math.min(...lengths)) {
		swapIn(
			chosen,
			spare.find((c) => key.length >= 0.75 * c.text.length)
		);
	}
}

function swapIn(chosen: Candidate[], candidate: Candidate | undefined): void {
	if (candidate && chosen.length > 0) chosen[chosen.length - 1] = candidate;
}
