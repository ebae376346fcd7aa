import { parseEdtf } from '../../date/historical-date.ts';
import { cellAt } from '../table.ts';
import type { Bank } from '../bank.ts';
import { counted } from '../work-out.ts';
import type { CellFact, Fact, Member, Position } from '../fact.ts';
import { soughtDate, soughtEntity, soughtFigure, soughtNumber, soughtText } from './sought.ts';
import type { Sought, Spellings } from './sought.ts';

/** What the cited lines must have for each slot of a fact: dates, figures, names, and the figures in its phrases. */
export function slotContents(fact: Fact, bank: Bank, spellings: Spellings): Map<string, Sought[]> {
	const name = (id: string | undefined) => soughtEntity(id, spellings);
	const member = (one: Member) => ('entity' in one ? name(one.entity) : inText(one.text));
	const slots: Record<string, Sought[]> = {};
	if ('when' in fact && fact.when !== undefined) slots.when = soughtDate(fact.when);
	switch (fact.kind) {
		case 'event':
			Object.assign(slots, { where: name(fact.where), who: name(fact.who) });
			break;
		case 'person':
			Object.assign(slots, { who: name(fact.who), role: inText(fact.role) });
			break;
		case 'term':
			Object.assign(slots, { term: name(fact.term), definition: inText(fact.definition) });
			break;
		case 'quantity':
			if (fact.value !== undefined) slots.value = soughtFigure(fact.value);
			break;
		case 'list':
			slots.all = fact.members.flatMap(member);
			break;
		case 'sequence':
			slots.order = fact.steps.flatMap(inText);
			break;
		case 'cause':
			Object.assign(slots, { cause: inText(fact.cause), effect: inText(fact.effect) });
			break;
		case 'relation':
			Object.assign(slots, { subject: name(fact.subject), object: member(fact.object) });
			break;
		case 'cell':
			Object.assign(slots, inCell(fact, bank));
			break;
		case 'chain':
			Object.assign(slots, inEach({ causes: fact.causes, consequences: fact.consequences }));
			break;
		case 'wording':
			Object.assign(slots, { word: [soughtText(fact.quote)], shows: inText(fact.shows) });
			break;
		case 'provenance':
			slots[fact.aspect] = inText(fact.says);
			break;
		case 'finding':
		case 'claim':
		case 'comparison':
	}
	return new Map(Object.entries(slots));
}

/** The figure of the cell, where it can be read. */
function inCell({ table, row, column }: CellFact, bank: Bank): Record<string, Sought[]> {
	const found = bank.tables.find(({ id }) => id === table);
	const cell = found && cellAt(found, row, column);
	return typeof cell === 'number' ? { value: [soughtNumber(cell)] } : {};
}

/** What the lines must have for the phrases of each slot. */
function inEach(slots: Readonly<Record<string, readonly string[]>>): Record<string, Sought[]> {
	return Object.fromEntries(
		Object.entries(slots).map(([slot, texts]) => [slot, texts.flatMap(inText)])
	);
}

/** What the lines cited for one position must have. */
export function positionContents(position: Position, spellings: Spellings): Map<string, Sought[]> {
	const { claim, value, when, who } = position;
	return new Map([
		['claim', claim === undefined ? [] : inText(claim)],
		['value', value === undefined ? [] : soughtFigure(value)],
		['when', when === undefined ? [] : soughtDate(when)],
		['who', soughtEntity(who, spellings)]
	]);
}

/** The figures written in digits in one of our own phrases: what it says in words is not looked for. */
export function inText(text: string): Sought[] {
	const figures = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
	return [...new Set(figures)].map((figure) =>
		soughtNumber(Number(figure.replaceAll(',', '')), figure)
	);
}

/** What the operands of a worked slot stand for: its figures, the dates in `days(a/b)`, the names in `count(a, b)`. */
export function inExpression(expression: string): Sought[] {
	const dates = [...expression.matchAll(/days\(([^)]*)\)/g)].map((match) =>
		parseEdtf(match[1] ?? '')
	);
	const names = counted(expression).map((name) => soughtText(name));
	const rest = expression.replaceAll(/(?:days|count)\([^)]*\)/g, ' ');
	const inDates = dates.flatMap((date) => (date === undefined ? [] : soughtDate(date)));
	return [...inDates, ...names, ...inText(rest)];
}
