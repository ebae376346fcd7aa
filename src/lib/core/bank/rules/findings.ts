import { fold } from '../../answer/fold.ts';
import { parseNumber } from '../../answer/number.ts';
import type { FactItem } from '../content.ts';
import type { FindingFact } from '../fact.ts';
import type { Found } from '../found.ts';
import { findIn } from '../found.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { followInOrder } from '../reading-order.ts';
import { acrossOf, lineOf, seriesPoints } from '../series.ts';
import { figureText } from '../show.ts';
import type { Series, Table } from '../table.ts';
import type { Rule } from './rule.ts';

const RISING = /\b(?:rose|risen|rising|grew|growing|climb\w*|increas\w*|went up)\b/gi;
const FALLING = /\b(?:fell|fallen|falling|declin\w*|dropp\w*|shrank|decreas\w*|went down)\b/gi;

/** Findings that the table's cells do not bear out: no one answer, or a statement that gives another. */
export const findings: Rule = ({ draft, bank }) =>
	draft.facts.flatMap((item) => {
		const fact = bank.facts.find(({ id }) => id === item.value.id);
		if (fact?.kind !== 'finding' || fact.series === undefined) return [];
		const table = bank.tables.find(({ id }) => id === fact.table);
		if (table === undefined || !hasLine(table, fact.series)) return [];
		return problemsOf(item, fact, table, fact.series);
	});

/** Names that the table does not have are found where references are. */
function hasLine(table: Table, series: Series): boolean {
	const known = acrossOf(table, series).map(({ id }) => id);
	return lineOf(table, series) !== undefined && series.among.every((id) => known.includes(id));
}

function problemsOf(item: FactItem, fact: FindingFact, table: Table, series: Series): Problem[] {
	const found = findIn(table, fact.finds, series);
	if (found.kind === 'nothing') return [problemAt(item, ['finds'], found.message, found.cure)];
	if (inNoOrder(item, fact, table, series))
		return [problemAt(item, ['among'], UNORDERED, IN_ORDER)];
	const marked = fact.statement.filter(({ slot }) => slot === 'finding').map(({ text }) => text);
	const words = marked.join(' ');
	if (marked.length === 0 || agrees(words, found, fact.accept.finding ?? [])) return [];
	const message = `the statement has '${words}', but the table gives ${shown(found)}`;
	return [problemAt(item, ['statement'], message, 'mend the marked words, or what it reads')];
}

const UNORDERED = 'its points follow one another neither in time nor in size';
const IN_ORDER = 'name them in among: in the order that the stem gives them';

/** A trend or a step needs an order: that of years or ages, or one that the author spells out. */
function inNoOrder(item: FactItem, fact: FindingFact, table: Table, series: Series): boolean {
	if (fact.finds !== 'trend' && fact.finds !== 'largest-change') return false;
	if (item.value.kind === 'finding' && item.value.among !== undefined) return false;
	return !followInOrder(seriesPoints(table, series).map(({ label }) => label));
}

function agrees(words: string, found: Answered, accepted: readonly string[]): boolean {
	const holds = (text: string) => ` ${fold(words)} `.includes(` ${fold(text)} `);
	switch (found.kind) {
		case 'point':
			return [found.point.label, ...accepted].some(holds);
		case 'step':
			return holds(found.step.from.label) && holds(found.step.to.label);
		case 'worked':
			return hasFigure(words, found.value);
		case 'trend':
			return sameMoves(words, found.trend);
	}
}

type Answered = Exclude<Found, { readonly kind: 'nothing' }>;

function hasFigure(words: string, value: number): boolean {
	const figures = words.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
	const values = figures.map((figure) => Number(figure.replaceAll(',', '')));
	return values.includes(value) || parseNumber(words)?.low === value;
}

/** Rises and falls in the same order, as far as the words tell of any. */
function sameMoves(words: string, trend: string): boolean {
	const said = movesOf(words);
	return said === '' || said === movesOf(trend);
}

function movesOf(words: string): string {
	const ups = [...words.matchAll(RISING)].map(({ index }) => ({ index, move: 'up' }));
	const downs = [...words.matchAll(FALLING)].map(({ index }) => ({ index, move: 'down' }));
	const inOrder = [...ups, ...downs].sort((a, b) => a.index - b.index);
	return inOrder.map(({ move }) => move).join(' ');
}

function shown(found: Answered): string {
	switch (found.kind) {
		case 'point':
			return `'${found.point.label}'`;
		case 'step':
			return `'from ${found.step.from.label} to ${found.step.to.label}'`;
		case 'trend':
			return `'${found.trend}'`;
		case 'worked': {
			const { value, decimals, unit } = found;
			const figure = { low: value, high: value, approximate: false };
			return `${figureText(figure, undefined, decimals)} ${unit}`;
		}
	}
}
