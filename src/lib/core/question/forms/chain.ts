import type { ChainFact } from '../../bank/fact.ts';
import { sentenceCase } from '../../bank/show.ts';
import type { Random } from '../../random.ts';
import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Candidate } from '../card.ts';
import { chainVoice, eventAgain } from '../cards/chain.ts';
import { asDistractor, chooseDistractors, NEEDED } from '../distractors/choose.ts';
import type { ChoiceQuestion, MatchQuestion, MultiChoiceQuestion } from '../question.ts';

/** Rows of the grid: fewer are a guess, more do not fit a screen. */
const FEWEST = 3;
const MOST = 6;

/** One side of a chain asked for, the other side its distractors. */
interface Side {
	readonly verb: string;
	readonly right: readonly string[];
	readonly wrong: readonly string[];
	readonly proof: string;
}

/** 'Sort these: which led to it, and which followed from it?'; each row counts. */
export function buildChainGrid(asking: Asking, fact: ChainFact): MatchQuestion | undefined {
	const rows = pickRows(fact, asking.random);
	if (rows.length < FEWEST) return undefined;
	const it = eventAgain(fact);
	const [before, after] = [`led to ${it}`, `followed from ${it}`];
	const stem = `Sort these: which led to ${fact.event}, and which followed from ${it}${chainVoice(asking.open.index, fact)}?`;
	const shown = shuffle(rows, asking.random);
	return {
		...questionBase(asking, stem),
		form: 'classify',
		prompts: shown.map(({ text }) => sentenceCase(text)),
		options: [before, after],
		key: Object.fromEntries(
			shown.map(({ text, isCause }) => [sentenceCase(text), isCause ? before : after])
		),
		lead: null,
		accepts: []
	};
}

/** One cause among consequences, or one consequence among causes, by turns. */
export function buildChainChoice(asking: Asking, fact: ChainFact): ChoiceQuestion | undefined {
	const { random, hints } = asking;
	const sides = sidesOf(asking, fact).filter(
		({ right, wrong }) => right.length > 0 && wrong.length >= NEEDED
	);
	const side = sides[asking.seed % Math.max(1, sides.length)];
	const key = side && shuffle(side.right, random)[0];
	if (side === undefined || key === undefined) return undefined;
	const slot = hints.slot ?? Math.floor(random() * 4);
	const choosing = { key, slot, seenWrong: hints.seenWrong ?? [] };
	const chosen = chooseDistractors(rivalsOf(fact, side), choosing, random);
	if (chosen.length < NEEDED) return undefined;
	const options = shuffle(chosen, random).map(({ text }) => text);
	options.splice(Math.min(slot, options.length), 0, key);
	const stem = `Which of these ${side.verb} ${fact.event}${chainVoice(asking.open.index, fact)}?`;
	const base = questionBase(asking, stem, chosen.map(asDistractor));
	return { ...base, form: 'choice', options, key, accepts: [key] };
}

/** Two or three causes to be ticked among consequences, or the other way about. */
export function buildChainTicks(asking: Asking, fact: ChainFact): MultiChoiceQuestion | undefined {
	const { random } = asking;
	const sides = sidesOf(asking, fact).filter(
		({ right, wrong }) => right.length > 1 && wrong.length > 1
	);
	const side = sides[asking.seed % Math.max(1, sides.length)];
	if (side === undefined) return undefined;
	const key = shuffle(side.right, random).slice(0, 3);
	const rivals = shuffle(rivalsOf(fact, side), random).slice(0, 5 - key.length);
	const options = shuffle([...key, ...rivals.map(({ text }) => text)], random);
	const stem = `Which of these ${side.verb} ${fact.event}${chainVoice(asking.open.index, fact)}? Tick all that apply.`;
	return {
		...questionBase(asking, stem, rivals.map(asDistractor)),
		form: 'multi-choice',
		options,
		key: options.filter((option) => key.includes(option)),
		accepts: key
	};
}

/** The side that the card asks for; either, where it asks for all parts. */
function sidesOf({ card }: Asking, { event, causes, consequences }: ChainFact): Side[] {
	const proofs = [`It followed from ${event}.`, `It led to ${event}.`] as const;
	const before = { verb: 'led to', right: causes, wrong: consequences, proof: proofs[0] };
	const after = { verb: 'followed from', right: consequences, wrong: causes, proof: proofs[1] };
	if (card.facet === 'parts') return [before, after];
	return card.facet === 'causes' ? [before] : [after];
}

function rivalsOf(fact: ChainFact, { wrong, proof }: Side): Candidate[] {
	return wrong.map((text) => ({ text, proof, fact: fact.id, nearness: 1 }));
}

/** Three of each side, more of one where the other has fewer. */
function pickRows(
	{ causes, consequences }: ChainFact,
	random: Random
): { text: string; isCause: boolean }[] {
	const before = shuffle(causes, random).map((text) => ({ text, isCause: true }));
	const after = shuffle(consequences, random).map((text) => ({ text, isCause: false }));
	const ofCauses = Math.min(before.length, Math.max(MOST / 2, MOST - after.length));
	return [...before.slice(0, ofCauses), ...after.slice(0, MOST - ofCauses)];
}
