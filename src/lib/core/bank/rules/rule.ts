import type { SourceId } from '../../ids.ts';
import type { Bank } from '../bank.ts';
import type { BankDraft } from '../content.ts';
import type { Problem } from '../problem.ts';

/** The lines of the source texts, where they are at hand. */
export type Texts = ReadonlyMap<SourceId, readonly string[]>;

/** What the rules for one bank look at. */
export interface RuleInput {
	readonly draft: BankDraft;
	readonly bank: Bank;
	/** `undefined` where the texts are not at hand: rules that need them then find nothing. */
	readonly texts: Texts | undefined;
}

/** Finds what is wrong in one bank; the texts are only read. */
export type Rule = (input: RuleInput) => Problem[];
