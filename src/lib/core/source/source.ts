import type { SourceId } from '../ids.ts';

/** An inclusive range of lines in a source's file, counted from 1. */
export type LineRange = readonly [from: number, to: number];

/** What a piece of evidence does with the statement it stands under. */
export type Stance = 'asserts' | 'alleges' | 'denies' | 'qualifies' | 'differs';

/** A named part of a source: the locator a learner sees instead of line numbers. */
export interface Section {
	readonly title: string;
	readonly lines: LineRange;
}

/** A document with its provenance: who, when, what kind, for whom, why, known faults. */
export interface Source {
	readonly id: SourceId;
	/** As a bibliography would name it. */
	readonly title: string;
	/** As a stem names it after 'According to', article included: 'the Great Soviet Encyclopedia'. */
	readonly name: string;
	/** As the chip under an answer names it: 'GSE 1979'. */
	readonly short: string;
	readonly file: string;
	readonly genre: string;
	readonly author: string;
	readonly date: string;
	readonly audience: string;
	readonly purpose: string;
	readonly viewpoint: string;
	readonly value: readonly string[];
	readonly limits: readonly string[];
	readonly faults: readonly string[];
	readonly sections: readonly Section[];
}

/** Where a statement stands in a source, and what the source does with it there. */
export interface Evidence {
	readonly source: SourceId;
	readonly lines: LineRange;
	/** The section's title: the locator shown to learners. */
	readonly section: string;
	readonly stance: Stance;
	/** At most twelve words of the source, kept only where the wording itself matters. */
	readonly phrase?: string;
}
