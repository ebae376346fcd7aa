import { shuffle } from '../../random.ts';
import type { Asking } from '../asking.ts';
import { questionBase } from '../asking.ts';
import type { Candidate } from '../card.ts';
import { asDistractor, chooseDistractors } from '../distractors/choose.ts';
import { candidatesFor } from '../distractors/candidates.ts';
import { dateScale } from '../distractors/date-candidates.ts';
import { coarsen } from '../asked.ts';
import type { ChoiceQuestion, Distractor } from '../question.ts';
import { entityInText, memberText } from '../../bank/show.ts';
import { viewsArguedAgainst } from '../cards/against.ts';
import { buildBeforeOrAfter } from './before-or-after.ts';
import { buildChainChoice } from './chain.ts';
import { buildOddOneOut } from './odd-one-out.ts';
import { buildSequenceChoice } from './sequence-choice.ts';
import { buildTimelineChoice } from './timeline.ts';
import { buildWordChoice } from './wording.ts';

/** One key among proven distractors; none where fewer than two are proven. */
export function buildChoice(asking: Asking): ChoiceQuestion | undefined {
	const { card, open } = asking;
	const fact = open.index.facts.get(card.fact);
	const isOdd = asking.seed % 2 === 1;
	if (card.family === 'timeline') {
		return (isOdd ? buildBeforeOrAfter(asking) : undefined) ?? buildTimelineChoice(asking);
	}
	if (card.answer.type === 'stances') return undefined;
	if (fact?.kind === 'sequence') return buildSequenceChoice(asking, fact);
	if (fact?.kind === 'chain') return buildChainChoice(asking, fact);
	if (fact?.kind === 'wording' && card.facet === 'word') return buildWordChoice(asking);
	if (fact?.kind === 'list' && card.facet === 'member' && isOdd) {
		return buildOddOneOut(asking, fact) ?? buildDirect(asking);
	}
	return buildDirect(asking);
}

function buildDirect(asking: Asking): ChoiceQuestion | undefined {
	const target = directTarget(asking);
	if (!target) return undefined;
	const { random, hints } = asking;
	const slot = hints.slot ?? Math.floor(random() * 4);
	const asked = asking.answer.type === 'date' ? asking.answer.asked : undefined;
	const candidates = candidatesFor(asking.open, asking.card, asked).filter(isWrongFor(asking));
	const scale = scaleOfKey(asking);
	const chosen = chooseDistractors(
		candidates,
		{
			key: target.key,
			scale,
			slot,
			seenWrong: hints.seenWrong ?? [],
			difficulty: hints.difficulty
		},
		random
	);
	if (chosen.length === 0) return undefined;
	if (asked !== undefined && scale !== undefined && standsAlone(scale, chosen)) return undefined;
	const options =
		scale === undefined
			? placed(target.key, chosen, slot, asking)
			: ascending(target.key, scale, chosen);
	return assemble(asking, target.stem, target.key, options, chosen.map(asDistractor));
}

/** Among dates close together one far from them all is seen to be the key, or seen not to be it. */
function standsAlone(key: number, chosen: readonly Candidate[]): boolean {
	const places = chosen.map(({ scale }) => scale ?? 0);
	const nearest = Math.min(...places.map((place) => Math.abs(place - key)));
	return nearest > 2 * (Math.max(...places) - Math.min(...places));
}

/** A view that the same voice argues against elsewhere is no wrong answer. */
function isWrongFor({ open, card }: Asking): (candidate: Candidate) => boolean {
	const fact = open.index.facts.get(card.fact);
	if (card.family !== 'position.against' || fact?.kind !== 'claim') return () => true;
	const position = fact.positions.find(({ id }) => card.facet === `${id}-against`);
	const views = position ? [...viewsArguedAgainst(open.index, position.by)] : [];
	const names = new Set(views.map((view) => entityInText(open.index, view)));
	return ({ text }) => !names.has(text);
}

function assemble(
	asking: Asking,
	stem: string,
	key: string,
	options: readonly string[],
	distractors: readonly Distractor[]
): ChoiceQuestion {
	return { ...questionBase(asking, stem, distractors), form: 'choice', options, key };
}

/** What the choice asks: the card's key, or one member of a list. */
function directTarget(asking: Asking): { stem: string; key: string } | undefined {
	const { card, stem, key, random, open } = asking;
	const fact = open.index.facts.get(card.fact);
	if (card.answer.type !== 'list') return { stem, key };
	if (card.facet !== 'member' || fact?.kind !== 'list') return undefined;
	const member = card.answer.members[Math.floor(random() * card.answer.members.length)];
	return (
		member && {
			stem: fact.ask.member ? stem : `Which of these was among ${fact.of}?`,
			key: memberText(open.index, member)
		}
	);
}

function scaleOfKey({ answer }: Asking): number | undefined {
	if (answer.type === 'number') return answer.figure.low;
	return answer.type === 'date' ? dateScale(coarsen(answer.date, answer.asked)) : undefined;
}

function placed(
	key: string,
	chosen: readonly Candidate[],
	slot: number,
	{ random }: Asking
): string[] {
	const options = shuffle(chosen, random).map((candidate) => candidate.text);
	options.splice(Math.min(slot, options.length), 0, key);
	return options;
}

function ascending(key: string, scale: number, chosen: readonly Candidate[]): string[] {
	return [...chosen, { text: key, scale }]
		.sort((a, b) => (a.scale ?? 0) - (b.scale ?? 0))
		.map(({ text }) => text);
}
