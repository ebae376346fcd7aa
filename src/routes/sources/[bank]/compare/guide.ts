import type { BankIndex } from '#lib/core/bank/bank.ts';
import type { Fact, Position } from '#lib/core/bank/fact.ts';
import { figureText, sentenceCase, voiceName } from '#lib/core/bank/show.ts';
import { formatDate } from '#lib/core/date/format-date.ts';
import type { FactId, TopicId } from '#lib/core/ids.ts';
import type { Evidence } from '#lib/core/source/source.ts';
import { footnoteOf } from '#lib/ui/footnote.ts';
import { openWhy, type Stances, type Why } from './guide-why.ts';

/** One thing that a voice may do on a point. */
export interface GuideOption {
	readonly id: string;
	/** In a word; an answer by its letter. */
	readonly label: string;
	/** What the letter stands for. */
	readonly answer: string | undefined;
}

/** A text, or a person whom a text reports, on one point. */
export interface GuideVoice {
	readonly who: string;
	/** The option that is right for it. */
	readonly right: string;
	readonly says: string;
	readonly evidence: readonly Evidence[];
}

/** A point to be guessed and then looked at: what does each voice say? */
export interface GuidePoint {
	readonly fact: FactId;
	readonly topic: TopicId;
	/** A claim, or the question to which the voices give answers. */
	readonly claim: string;
	readonly isQuestion: boolean;
	readonly options: readonly GuideOption[];
	readonly voices: readonly GuideVoice[];
	/** Why they might differ: a sentence from what is known of the texts. */
	readonly why: string | undefined;
}

/** What a point must show to be kept. */
export type GuideFilter = 'all' | 'agree' | 'differ' | 'silent';

const SILENT: GuideOption = { id: 'silent', label: 'silent', answer: undefined };
const STANCES: readonly GuideOption[] = [
	{ id: 'agrees', label: 'agrees', answer: undefined },
	{ id: 'differs', label: 'differs', answer: undefined },
	SILENT
];

/** The claims of a bank held against its texts, then the questions on which several voices speak; one with a single possible answer is left out. */
export function guidePoints(index: BankIndex): GuidePoint[] {
	const why = openWhy(index);
	const points = index.bank.facts.map((fact) => pointOf(index, fact, why));
	const found = points.filter((point) => point !== undefined);
	return [...found.filter((p) => !p.isQuestion), ...found.filter((p) => p.isQuestion)];
}

/** Whether a point shows what the filter asks for. */
export function keepsPoint({ voices, isQuestion }: GuidePoint, filter: GuideFilter): boolean {
	const spoken = voices.map(({ right }) => right).filter((right) => right !== SILENT.id);
	if (filter === 'silent') return spoken.length < voices.length;
	if (filter === 'differ') {
		return isQuestion ? new Set(spoken).size > 1 : spoken.includes('differs');
	}
	if (filter === 'agree') {
		return isQuestion ? new Set(spoken).size < spoken.length : !spoken.includes('differs');
	}
	return true;
}

function pointOf(index: BankIndex, fact: Fact, why: Why): GuidePoint | undefined {
	if (fact.kind === 'comparison') {
		const { voices } = footnoteOf(index, { fact });
		const pieces = Object.values(fact.texts);
		if (voices.length < 2) return undefined;
		return {
			fact: fact.id,
			topic: fact.topic,
			claim: fact.claim,
			isQuestion: false,
			options: STANCES,
			voices: voices.map(({ who, says, stance }, i) => {
				const evidence = pieces[i]?.evidence ?? [];
				return { who, says: sentenceCase(says), right: stance ?? SILENT.id, evidence };
			}),
			why: why(matterOf(fact.claim, voices), Object.entries(fact.texts))
		};
	}
	if (fact.kind !== 'claim' && fact.kind !== 'quantity') return undefined;
	return questionPoint(index, fact, why);
}

function questionPoint(
	index: BankIndex,
	fact: Extract<Fact, { kind: 'claim' | 'quantity' }>,
	why: Why
): GuidePoint | undefined {
	const { voices } = footnoteOf(index, { fact });
	const unit = fact.kind === 'quantity' ? fact.unit : undefined;
	const says = fact.positions.map(
		(position, i) => shortAnswer(index, position, unit) ?? voices[i]?.says ?? ''
	);
	const spoken = says.filter((_, i) => fact.positions[i]?.silent === false);
	const options = optionsOf(spoken, spoken.length < voices.length);
	if (voices.length < 2 || options.length < 2) return undefined;
	const asked = fact.kind === 'claim' ? fact.question : (fact.question ?? fact.measure);
	return {
		fact: fact.id,
		topic: fact.topic,
		claim: sentenceCase(asked),
		isQuestion: true,
		options,
		voices: fact.positions.map((position, i) => ({
			who: whoOf(index, position, voices[i]?.who ?? ''),
			says: sentenceCase(says[i] ?? ''),
			right: options.find(({ answer }) => answer === says[i])?.id ?? SILENT.id,
			evidence: position.evidence
		})),
		why: why(matterOf(asked, voices), stancesOf(fact.positions))
	};
}

/** All that is said on a point, by whom. */
function matterOf(claim: string, voices: readonly { who: string; says: string }[]): string {
	return [claim, ...voices.flatMap(({ who, says }) => [who, says])].join(' ');
}

/** A figure, date or name by itself, where a position has one. */
function shortAnswer(
	index: BankIndex,
	{ claim, value, when, who, silent }: Position,
	unit: string | undefined
): string | undefined {
	if (claim !== undefined || silent) return claim;
	if (value !== undefined) return figureText(value, unit);
	if (when !== undefined) return formatDate(when);
	return who === undefined ? undefined : voiceName(index, who);
}

/** The answers under letters, in the order of the alphabet, which gives nothing away. */
function optionsOf(spoken: readonly string[], hasSilent: boolean): GuideOption[] {
	const answers = [...new Set(spoken)].sort((a, b) => a.localeCompare(b, 'en'));
	const lettered = answers.map((answer, i) => {
		const label = String.fromCharCode(65 + i);
		return { id: label, label, answer };
	});
	return hasSilent ? [...lettered, SILENT] : lettered;
}

/** In a bank of one text nobody needs telling which text reports. */
function whoOf(index: BankIndex, { by }: Position, who: string): string {
	return index.bank.sources.length > 1 ? who : sentenceCase(voiceName(index, by));
}

function stancesOf(positions: readonly Position[]): Stances {
	return positions.map(({ by, via, silent, evidence }) => [
		via ?? by,
		{ stance: silent ? 'silent' : 'differs', evidence }
	]);
}
