import type { Table } from '../../bank/table.ts';
import type { HistoricalDate } from '../../date/historical-date.ts';
import type { TableId } from '../../ids.ts';
import type { Form } from '../form.ts';
import type { OpenBank } from '../open-bank.ts';
import type { Question } from '../question.ts';

/** A question as the checks see it: generated, imported or written by hand. */
export interface Item {
	readonly form: Form;
	readonly stem: string;
	/** As shown; empty where the student types. */
	readonly options: readonly string[];
	/** The right options or answers. */
	readonly keys: readonly string[];
	/** What kind of thing each option is, where known: 'person', 'date', 'number'. */
	readonly kinds: readonly (string | undefined)[];
	/** Names of people, bodies and works, longest first: words inside them are not the item's own wording. */
	readonly names: readonly string[];
	/** The point is contested, or said by one side: the stem must name a voice. */
	readonly contested: boolean;
	/** How the bank's voices are named. */
	readonly voices: readonly string[];
	/** Pieces of evidence behind the key. */
	readonly evidence: number;
	/** The date that the stem's subject belongs to, and those of dated options. */
	readonly when?: HistoricalDate;
}

/** A broken rule of item writing, with what to do about it. */
export interface Flaw {
	/** Its number in the list of thirty: QUESTIONS.md. */
	readonly number: number;
	readonly name: string;
	readonly message: string;
	readonly cure: string;
}

/** One rule: the flaw it finds in an item, or none. */
export type Check = (item: Item) => Flaw | undefined;

const namesOf = new WeakMap<OpenBank, readonly string[]>();
const labelsOf = new WeakMap<Table, readonly string[]>();

/** A generated question as the checks see it. */
export function itemOf(open: OpenBank, question: Question): Item {
	const fact = open.index.facts.get(question.fact);
	const card = open.cards.get(question.card);
	const options = optionsOf(question);
	return {
		form: formOf(question, options),
		stem: question.stem,
		options,
		keys: keysOf(question),
		kinds: options.map(() => card?.answer.type),
		names: fact?.kind === 'finding' ? withLabels(open, fact.table) : bankNames(open),
		contested: fact?.kind === 'claim' || (fact?.kind === 'quantity' && fact.positions.length > 0),
		voices: open.index.bank.sources.flatMap((source) => [source.name, source.short]),
		evidence: question.evidence.length,
		...(fact?.kind === 'event' && { when: fact.when })
	};
}

/** A reading with options is a choice to the checks: one of several is picked. */
function formOf({ form }: Question, options: readonly string[]): Form {
	return form === 'reading' && options.length > 0 ? 'choice' : form;
}

function optionsOf(question: Question): readonly string[] {
	switch (question.form) {
		case 'choice':
		case 'multi-choice':
		case 'reading':
			return question.options;
		case 'order':
			return question.items;
		case 'match':
		case 'classify':
			return question.options;
		default:
			return [];
	}
}

function keysOf(question: Question): readonly string[] {
	const { key } = question;
	if (typeof key === 'string') return [key];
	return Array.isArray(key)
		? (key as readonly string[])
		: Object.values(key as Record<string, string>);
}

/** The labels of a table stand as they are printed: they are no more the item's own wording than names. */
function withLabels(open: OpenBank, id: TableId): readonly string[] {
	const table = open.index.tables.get(id);
	if (!table) return bankNames(open);
	const known = labelsOf.get(table);
	if (known) return known;
	const labels = [...table.rows, ...table.columns].map(({ label }) => label);
	const names = [...labels, ...bankNames(open)].sort((a, b) => b.length - a.length);
	labelsOf.set(table, names);
	return names;
}

function bankNames(open: OpenBank): readonly string[] {
	const known = namesOf.get(open);
	if (known) return known;
	const { entities, sources } = open.index.bank;
	const names = [
		...entities.flatMap((entity) => entity.spellings),
		...sources.flatMap((source) => [source.name, source.title])
	];
	names.sort((a, b) => b.length - a.length);
	namesOf.set(open, names);
	return names;
}
