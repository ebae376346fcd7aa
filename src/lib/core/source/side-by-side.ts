import type { BankIndex } from '../bank/bank.ts';
import type { ComparisonFact, Fact, Position, TextStance } from '../bank/fact.ts';
import { plainText } from '../bank/fact.ts';
import { formatDate } from '../date/format-date.ts';
import type { FactId, SourceId, TopicId } from '../ids.ts';
import { figureText, sentenceCase, voiceName } from '../bank/show.ts';

/** How a text stands to the others on a point; `alone`: it is the only one that speaks of it. */
export type SideStance = TextStance | 'alone';

/** What one text says on a point; without a stance the bank does not say whether it speaks of it. */
export interface SideCell {
	readonly source: SourceId;
	readonly stance: SideStance | undefined;
	readonly says: readonly string[];
}

/** One point on which texts are held side by side, with a cell for every source of the bank in its order. */
export interface SideRow {
	readonly fact: FactId;
	readonly topic: TopicId;
	readonly claim: string;
	readonly cells: readonly SideCell[];
}

type Told = readonly (readonly [SourceId, { readonly silent: boolean; readonly says: string }])[];

/** Every comparison of the bank, then every question on which its texts take positions, in the bank's order. */
export function sideBySide(index: BankIndex): SideRow[] {
	const { facts } = index.bank;
	const comparisons = facts.flatMap((fact) =>
		fact.kind === 'comparison' ? [comparisonRow(index, fact)] : []
	);
	return [...comparisons, ...facts.flatMap((fact) => positionsRow(index, fact))];
}

/** Whether texts contradict each other in a row. */
export function isContested(row: SideRow): boolean {
	return row.cells.some(({ stance }) => stance === 'differs');
}

/** Whether a text passes over the point of a row. */
export function hasSilence(row: SideRow): boolean {
	return row.cells.some(({ stance }) => stance === 'silent');
}

function comparisonRow(index: BankIndex, fact: ComparisonFact): SideRow {
	const cells = index.bank.sources.map(({ id }): SideCell => {
		const reading = fact.texts[id];
		return { source: id, stance: reading?.stance, says: reading?.says ? [reading.says] : [] };
	});
	return { fact: fact.id, topic: fact.topic, claim: fact.claim, cells };
}

function positionsRow(index: BankIndex, fact: Fact): SideRow[] {
	if (fact.kind !== 'claim' && (fact.kind !== 'quantity' || fact.positions.length === 0)) return [];
	const question = fact.kind === 'claim' ? fact.question : (fact.question ?? fact.measure);
	const unit = fact.kind === 'quantity' ? fact.unit : undefined;
	const told: Told = fact.positions.map((position) => [
		position.via ?? position.by,
		{ silent: position.silent, says: sayingOf(index, position, unit) }
	]);
	const cells = index.bank.sources.map(({ id }) => cellOf(id, told));
	return [{ fact: fact.id, topic: fact.topic, claim: sentenceCase(question), cells }];
}

function cellOf(source: SourceId, told: Told): SideCell {
	const own = told.flatMap(([id, { silent, says }]) => (id === source && !silent ? [says] : []));
	if (own.length > 0) return { source, stance: stanceOf(source, own, told), says: own };
	return { source, stance: told.some(([id]) => id === source) ? 'silent' : undefined, says: [] };
}

function stanceOf(source: SourceId, own: readonly string[], told: Told): SideStance {
	const others = told.flatMap(([id, { silent, says }]) => (id === source || silent ? [] : [says]));
	if (others.length === 0) return 'alone';
	return others.every((says) => own.includes(says)) ? 'agrees' : 'differs';
}

function sayingOf(index: BankIndex, position: Position, unit: string | undefined): string {
	const says = contentOf(index, position, unit);
	return position.via === undefined ? says : `${voiceName(index, position.by)}: ${says}`;
}

function contentOf(index: BankIndex, position: Position, unit: string | undefined): string {
	if (position.claim !== undefined) return position.claim;
	if (position.value !== undefined) return figureText(position.value, unit);
	if (position.when !== undefined) return formatDate(position.when);
	if (position.who !== undefined) return voiceName(index, position.who);
	return position.statement === undefined ? '' : plainText(position.statement);
}
