import type { HistoricalDate } from '../date/historical-date.ts';
import type { EntityId, FactId, SourceId, TableId, TopicId } from '../ids.ts';
import type { Evidence } from '../source/source.ts';
import type { Series } from './table.ts';

/** A run of a statement; `slot` names the facet whose answer it is. */
export interface Span {
	readonly text: string;
	readonly slot?: string;
}

/** A figure with its bounds; a plain figure has equal bounds. */
export interface Figure {
	readonly low: number;
	readonly high: number;
	readonly approximate: boolean;
}

/** How far from the figure an answer may lie: in its own unit, or in per cent of it. */
export type Tolerance =
	| { readonly kind: 'exact' }
	| { readonly kind: 'plus-minus'; readonly n: number }
	| { readonly kind: 'per-cent'; readonly n: number };

/** 3 headline, 2 needed for a good answer, 1 detail. */
export type Importance = 1 | 2 | 3;

/** What facts of every kind have. */
export interface FactBase {
	readonly id: FactId;
	readonly topic: TopicId;
	readonly importance: Importance;
	readonly statement: readonly Span[];
	readonly note?: string;
	readonly ask: Readonly<Record<string, readonly string[]>>;
	readonly cards?: readonly string[];
	readonly single: readonly string[];
	readonly accept: Readonly<Record<string, readonly string[]>>;
	readonly evidence: readonly Evidence[];
}

/** Who says what on a contested point; a card of its own, `fact-id#position-id`. */
export interface Position {
	readonly id: string;
	/** A source, or an author, historian or body of the bank. */
	readonly by: SourceId | EntityId;
	readonly via?: SourceId;
	readonly claim?: string;
	readonly value?: Figure;
	readonly when?: HistoricalDate;
	readonly who?: EntityId;
	readonly silent: boolean;
	readonly against?: EntityId;
	readonly statement?: readonly Span[];
	readonly evidence: readonly Evidence[];
}

/** What a text does with a claim; silence is a stance. */
export type TextStance = 'agrees' | 'differs' | 'silent';

/** What can be known of a source. */
export type Aspect =
	| 'origin'
	| 'author'
	| 'date'
	| 'genre'
	| 'audience'
	| 'purpose'
	| 'value'
	| 'limit'
	| 'fault'
	| 'basis'
	/** What its origin or purpose explains about what it says or leaves out. */
	| 'explains'
	/** What other evidence would bear out or overturn what it says. */
	| 'corroboration';

/** Something that happened: when, where, by whom. */
export interface EventFact extends FactBase {
	readonly kind: 'event';
	readonly label: string;
	readonly when?: HistoricalDate;
	readonly where?: EntityId;
	readonly who?: EntityId;
}

/** A part that a person had. */
export interface PersonFact extends FactBase {
	readonly kind: 'person';
	readonly who: EntityId;
	readonly role: string;
	readonly when?: HistoricalDate;
}

/** A word and what it means. */
export interface TermFact extends FactBase {
	readonly kind: 'term';
	readonly term: EntityId;
	readonly definition: string;
}

/** A figure, or the figures on which the texts differ. */
export interface QuantityFact extends FactBase {
	readonly kind: 'quantity';
	readonly about?: EntityId;
	readonly measure: string;
	readonly unit?: string;
	readonly value?: Figure;
	readonly tolerance: Tolerance;
	readonly question?: string;
	readonly positions: readonly Position[];
}

/** A member of a list: an entity of the bank or a plain text. */
export type Member = { readonly entity: EntityId } | { readonly text: string };

/** Things that belong together; `complete` where the source names them all. */
export interface ListFact extends FactBase {
	readonly kind: 'list';
	readonly of: string;
	readonly members: readonly Member[];
	readonly complete: boolean;
}

/** Steps in their order. */
export interface SequenceFact extends FactBase {
	readonly kind: 'sequence';
	readonly of: string;
	readonly steps: readonly string[];
}

/** Why something happened, or what followed. */
export interface CauseFact extends FactBase {
	readonly kind: 'cause';
	readonly cause: string;
	readonly effect: string;
}

/** A contested point: who says what. */
export interface ClaimFact extends FactBase {
	readonly kind: 'claim';
	readonly question: string;
	/** The positions may hold together: none proves another voice's answer wrong. */
	readonly compatible?: boolean;
	readonly positions: readonly Position[];
}

/** Two things tied by a relation of the bank. */
export interface RelationFact extends FactBase {
	readonly kind: 'relation';
	readonly subject: EntityId;
	readonly relation: string;
	readonly object: Member;
}

/** One cell of a table. */
export interface CellFact extends FactBase {
	readonly kind: 'cell';
	readonly table: TableId;
	readonly row: string;
	readonly column: string;
	readonly tolerance: Tolerance;
}

/** What can be found by reading a table. */
export type Finds =
	| 'highest'
	| 'lowest'
	| 'difference'
	| 'ratio'
	| 'share'
	| 'trend'
	| 'largest-change'
	| 'not-shown';

/** What a table shows when its figures are read together, worked out from the cells; or what it cannot show. */
export interface FindingFact extends FactBase {
	readonly kind: 'finding';
	readonly table: TableId;
	readonly finds: Finds;
	/** The figures read; for a difference, ratio or share the first is held against the second. None for 'not-shown'. */
	readonly series?: Series;
	/** The question that the table cannot answer, for 'not-shown' alone. */
	readonly missing?: string;
	readonly tolerance: Tolerance;
}

/** What led to an event and what followed from it. */
export interface ChainFact extends FactBase {
	readonly kind: 'chain';
	/** A noun phrase: 'the purge of 1929-30'. */
	readonly event: string;
	readonly causes: readonly string[];
	readonly consequences: readonly string[];
}

/** Words of a source that give its stance away. */
export interface WordingFact extends FactBase {
	readonly kind: 'wording';
	readonly source: SourceId;
	/** A phrase of the source, at most twelve words. */
	readonly quote: string;
	/** The word or words of the quotation that judge. */
	readonly tells: string;
	/** Words of the quotation that only name or describe. */
	readonly plain: readonly string[];
	/** What they give away, as a phrase. */
	readonly shows: string;
}

/** What one text does with the claim of a comparison, and in what words. */
export interface TextReading {
	readonly stance: TextStance;
	readonly says?: string;
	readonly evidence: readonly Evidence[];
}

/** A claim held against each text. */
export interface ComparisonFact extends FactBase {
	readonly kind: 'comparison';
	readonly claim: string;
	readonly texts: Readonly<Record<SourceId, TextReading>>;
}

/** One thing known of a source. */
export interface ProvenanceFact extends FactBase {
	readonly kind: 'provenance';
	readonly source: SourceId;
	readonly aspect: Aspect;
	readonly says: string;
}

/** An authored, typed statement in our own words, with evidence and a permanent id. */
export type Fact =
	| EventFact
	| PersonFact
	| TermFact
	| QuantityFact
	| ListFact
	| SequenceFact
	| CauseFact
	| ClaimFact
	| RelationFact
	| CellFact
	| FindingFact
	| ChainFact
	| WordingFact
	| ComparisonFact
	| ProvenanceFact;

/** A statement as plain text, its slot marks dropped. */
export function plainText(spans: readonly Span[]): string {
	return spans.map((span) => span.text).join('');
}
