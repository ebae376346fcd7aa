import type { BankIndex } from '#lib/core/bank/bank.ts';
import { evidenceOf } from '#lib/core/bank/fact-evidence.ts';
import type { Fact, Position, TextStance } from '#lib/core/bank/fact.ts';
import { plainText } from '#lib/core/bank/fact.ts';
import { formatDate } from '#lib/core/date/format-date.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { figureText, sentenceCase, voiceName } from '#lib/core/bank/show.ts';
import type { Evidence, Source, Stance } from '#lib/core/source/source.ts';

/** What one source does with the statement, place by place. */
export interface SourceNote {
	readonly source: Source;
	readonly places: readonly {
		readonly section: string;
		/** 'says so', 'denies it'. */
		readonly stance: string;
		readonly phrase: string | undefined;
	}[];
}

/** What one voice says on a point where the texts do not speak as one. */
export interface Voice {
	readonly who: string;
	readonly says: string;
	/** Sources only: how the text stands to the others. */
	readonly stance: TextStance | undefined;
	/** The card's own position. */
	readonly own: boolean;
}

/** All that stands under one fact. */
export interface Footnote {
	/** The explanation in full, where a question has one. */
	readonly explanation: string | undefined;
	readonly notes: readonly SourceNote[];
	readonly voices: readonly Voice[];
	readonly remark: string | undefined;
}

const STANCES: Readonly<Record<Stance, string>> = {
	asserts: 'says so',
	alleges: 'alleges it',
	denies: 'denies it',
	qualifies: 'says so with a reservation',
	differs: 'says otherwise'
};

/** What a footnote is about. */
export interface FootnoteSubject {
	readonly fact: Fact;
	/** The card's own evidence; the fact's, where none is given. */
	readonly evidence?: readonly Evidence[] | undefined;
	/** The card's facet: marks a position as its own. */
	readonly facet?: string | undefined;
	readonly explanation?: string | undefined;
}

/** The footnote of a fact: who says it and where, who says otherwise. */
export function footnoteOf(
	index: BankIndex,
	{ fact, evidence = evidenceOf(fact), facet, explanation }: FootnoteSubject
): Footnote {
	return {
		explanation,
		notes: notesOf(index, evidence),
		voices: voicesOf(index, fact, facet),
		// A note that the explanation has told is not told twice.
		remark: fact.note && explanation?.includes(fact.note) ? undefined : fact.note
	};
}

function notesOf(index: BankIndex, evidence: readonly Evidence[]): SourceNote[] {
	const bySource = new Map<SourceId, Evidence[]>();
	for (const piece of evidence) {
		bySource.set(piece.source, [...(bySource.get(piece.source) ?? []), piece]);
	}
	return [...bySource].flatMap(([id, pieces]) => {
		const source = index.sources.get(id);
		return source ? [{ source, places: placesOf(pieces) }] : [];
	});
}

function placesOf(pieces: readonly Evidence[]): SourceNote['places'] {
	const places = pieces.map(({ section, stance, phrase }) => ({
		section,
		stance: STANCES[stance],
		phrase
	}));
	const seen = new Set<string>();
	return places.filter((place) => {
		const key = JSON.stringify(place);
		return !seen.has(key) && seen.add(key);
	});
}

function voicesOf(index: BankIndex, fact: Fact, facet: string | undefined): Voice[] {
	if (fact.kind === 'comparison') {
		return Object.entries(fact.texts).map(([id, reading]) => ({
			who: sentenceCase(voiceName(index, id)),
			says: reading.says ?? (reading.stance === 'silent' ? 'says nothing on it' : ''),
			stance: reading.stance,
			own: false
		}));
	}
	if (fact.kind !== 'claim' && fact.kind !== 'quantity') return [];
	const unit = fact.kind === 'quantity' ? fact.unit : undefined;
	return fact.positions.map((position) => ({
		who: speakerOf(index, position),
		says: position.silent ? 'says nothing on it' : sayingOf(index, position, unit),
		stance: position.silent ? 'silent' : undefined,
		own: position.id === facet
	}));
}

function speakerOf(index: BankIndex, { by, via }: Position): string {
	const who = sentenceCase(voiceName(index, by));
	return via === undefined ? who : `${who}, as ${voiceName(index, via)} reports`;
}

function sayingOf(index: BankIndex, position: Position, unit: string | undefined): string {
	if (position.claim !== undefined) return position.claim;
	if (position.statement !== undefined) return plainText(position.statement);
	if (position.value !== undefined) return figureText(position.value, unit);
	if (position.when !== undefined) return formatDate(position.when);
	return position.who === undefined ? '' : voiceName(index, position.who);
}

/** The chip under an answer: the first source's short name and how many stand behind it. */
export function chipOf(
	index: BankIndex,
	evidence: readonly Evidence[]
): { label: string; more: number } | undefined {
	const ids = [...new Set(evidence.map((piece) => piece.source))];
	const first = ids.map((id) => index.sources.get(id)).find((source) => source !== undefined);
	return first && { label: first.short, more: ids.length - 1 };
}
