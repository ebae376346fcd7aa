import type { BankIndex } from '../../bank/bank.ts';
import type { ClaimFact, Position, QuantityFact } from '../../bank/fact.ts';
import { plainText } from '../../bank/fact.ts';
import { formatDate } from '../../date/format-date.ts';
import type { Candidate, Card, Pair } from '../card.ts';
import type { Answer } from '../question.ts';
import { entityName, figureText, joinAnd, sentenceCase, voiceName } from '../../bank/show.ts';
import { dateEnd, dateScale } from '../distractors/date-candidates.ts';
import { againstCards } from './against.ts';
import type { Said } from './against.ts';
import { assertion } from './assertion.ts';
import { cardFrom, explain } from './draft.ts';

type Contested = ClaimFact | QuantityFact;

/** What a position says, as options show it; empty for silence. */
export function positionText(index: BankIndex, fact: Contested, position: Position): string {
	if (position.claim) return position.claim;
	if (position.value) {
		return figureText(position.value, fact.kind === 'quantity' ? fact.unit : undefined);
	}
	if (position.when) return formatDate(position.when);
	return position.who ? entityName(index, position.who) : '';
}

/** One card for each position that says something; every stem names who says so. */
export function positionCards(
	index: BankIndex,
	fact: Contested,
	question: string,
	positions: readonly Position[]
): Card[] {
	return positions
		.filter((position) => !position.silent)
		.flatMap((position) => onePosition(index, fact, question, position));
}

function onePosition(
	index: BankIndex,
	fact: Contested,
	question: string,
	position: Position
): Card[] {
	const text = positionText(index, fact, position);
	const voice = voiceWithReporter(index, position);
	const explanation = explainPosition(index, fact, position);
	const own = cardFrom(index, fact, {
		facet: position.id,
		answer: positionAnswer(fact, position, text),
		key: text,
		templates: [`According to ${voice}, ${asQuestion(question)}`],
		family: positionFamily(fact, position, question),
		belongs: `That is what ${voice}${position.via ? ',' : ''} says on another point: ${asQuestion(question)}`,
		basis: { kind: 'single' },
		own: rivals(index, fact, position, text),
		sentence: position.statement ?? [],
		evidence: position.evidence,
		explanation,
		pair: positionPair(index, fact, position, { question, voice, text })
	});
	const asked = { question: asQuestion(question), voice, text, explanation };
	return [...own, ...againstCards(index, fact, position, asked)];
}

/** Accounts of one point are matched where three speak on it; else a person's claim stands among others' claims. */
function positionPair(
	index: BankIndex,
	fact: Contested,
	position: Position,
	{ question, voice, text }: Omit<Said, 'explanation'>
): Pair {
	const spoken = fact.positions.filter(({ silent }) => !silent).length;
	const isPerson = index.entities.get(position.by)?.kind === 'person';
	const claim = spoken < 3 && isPerson && position.claim && assertion(index, position);
	if (claim) {
		return {
			group: `argues.${fact.topic}`,
			prompt: sentenceCase(claim),
			value: entityName(index, position.by),
			task: 'Match each claim to the person who makes it.'
		};
	}
	return {
		group: `position.${fact.id}`,
		prompt: sentenceCase(voice),
		value: text,
		task: `${sentenceCase(asQuestion(question))} Match each account to its answer.`
	};
}

/** Claims that may stand in for one another: those of the fact alone, or any of the topic where the author says that the claim is single. */
function positionFamily(fact: Contested, position: Position, question: string): string {
	const isText = position.claim !== undefined;
	if (!isText || !fact.single.includes(position.id)) return `position.${fact.id}`;
	const [asks = ''] = question.toLowerCase().split(' ');
	return `claim.${fact.topic}.${asks}`;
}

function asQuestion(question: string): string {
	return question.endsWith('?') ? question : `${question}?`;
}

function voiceWithReporter(index: BankIndex, position: Position): string {
	const voice = voiceName(index, position.by);
	return position.via ? `${voice}, as ${voiceName(index, position.via)} reports` : voice;
}

function positionAnswer(fact: Contested, position: Position, text: string): Answer {
	if (position.value) {
		const tolerance = fact.kind === 'quantity' ? fact.tolerance : ({ kind: 'exact' } as const);
		const unit = fact.kind === 'quantity' && fact.unit ? { unit: fact.unit } : {};
		return { type: 'number', figure: position.value, tolerance, ...unit };
	}
	if (position.when) return { type: 'date', date: position.when, asked: position.when.granularity };
	if (position.who) return { type: 'entity', entity: position.who };
	return { type: 'text', text, accepts: [] };
}

/** What the others say: wrong for this voice, which says something else; none where the positions may hold together. */
function rivals(index: BankIndex, fact: Contested, own: Position, text: string): Candidate[] {
	if (fact.kind === 'claim' && fact.compatible) return [];
	return fact.positions
		.filter((other) => !other.silent && !isSameVoice(other, own))
		.map((other) => ({
			text: positionText(index, fact, other),
			proof: `That is what ${voiceName(index, other.by)} says.`,
			fact: fact.id,
			nearness: 1,
			...scaleOf(other)
		}))
		.filter((candidate) => candidate.text !== text);
}

/** One voice may say several things on a point: none of them is wrong for it. */
function isSameVoice(a: Position, b: Position): boolean {
	return a.by === b.by && a.via === b.via;
}

function scaleOf(position: Position): { scale?: number; end?: number } {
	const { value, when } = position;
	if (value) return { scale: value.low, end: value.high };
	return when ? { scale: dateScale(when), end: dateEnd(when) } : {};
}

/** What a position says, in its own statement where it has one. */
function positionSentence(index: BankIndex, fact: Contested, position: Position): string {
	if (position.statement) return plainText(position.statement);
	const lead = index.sources.has(position.by) ? 'In' : 'According to';
	return `${lead} ${voiceWithReporter(index, position)}: ${positionText(index, fact, position)}.`;
}

/** All that say nothing, in one sentence. */
function silences(index: BankIndex, silent: readonly Position[]): string {
	if (silent.length === 0) return '';
	const voices = silent.map((position) => voiceName(index, position.by));
	const are = voices.length === 1 ? 'is' : 'are';
	return `${sentenceCase(joinAnd(voices))} ${are} silent on this.`;
}

function explainPosition(index: BankIndex, fact: Contested, own: Position): string {
	const first = positionSentence(index, fact, own);
	const others = fact.positions.filter((other) => other.id !== own.id);
	const said = others.filter(({ silent }) => !silent);
	const silent = others.filter((other) => other.silent);
	const sentences = [
		first,
		...said.map((other) => positionSentence(index, fact, other)),
		silences(index, silent),
		own.statement ? (fact.note ?? '') : explain(fact)
	];
	return [...new Set(sentences)].filter((sentence) => sentence !== '').join(' ');
}
