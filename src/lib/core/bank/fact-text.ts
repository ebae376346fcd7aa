import { formatDate } from '../date/format-date.ts';
import type { EntityId } from '../ids.ts';
import { figureText, memberText } from './show.ts';
import type { BankIndex } from './bank.ts';
import { type Fact, type Member, plainText, type Position } from './fact.ts';

/** Everything a reader can see of a fact besides its statement: note, members, steps, what each voice says. */
export function factDetails(index: BankIndex, fact: Fact): string[] {
	return [fact.note, ...kindTexts(index, fact)].flatMap((text) => (text ? [text] : []));
}

/** The entities that stand in a slot of a fact, each once. */
export function entitiesInSlots(fact: Fact): EntityId[] {
	return [...new Set(slots(fact).filter((id) => id !== undefined))];
}

function kindTexts(index: BankIndex, fact: Fact): (string | undefined)[] {
	switch (fact.kind) {
		case 'event':
			return [fact.label, fact.when && formatDate(fact.when)];
		case 'person':
			return [fact.role, fact.when && formatDate(fact.when)];
		case 'term':
			return [fact.definition];
		case 'quantity':
		case 'claim':
			return fact.positions.flatMap((position) => positionTexts(index, position));
		case 'list':
			return fact.members.map((member) => memberText(index, member));
		case 'sequence':
			return [...fact.steps];
		case 'cause':
			return [fact.cause, fact.effect];
		case 'relation':
			return [memberText(index, fact.object)];
		case 'cell':
			return [index.tables.get(fact.table)?.caption];
		case 'finding':
			return [index.tables.get(fact.table)?.caption, fact.missing];
		case 'chain':
			return [fact.event, ...fact.causes, ...fact.consequences];
		case 'wording':
			return [fact.quote, fact.shows];
		case 'comparison':
			return [fact.claim, ...Object.values(fact.texts).map((text) => text.says)];
		case 'provenance':
			return [fact.says];
	}
}

function positionTexts(index: BankIndex, position: Position): (string | undefined)[] {
	return [
		position.claim,
		position.statement && plainText(position.statement),
		position.value && figureText(position.value),
		position.when && formatDate(position.when),
		position.who && index.entities.get(position.who)?.name
	];
}

function slots(fact: Fact): (EntityId | undefined)[] {
	switch (fact.kind) {
		case 'event':
			return [fact.where, fact.who];
		case 'person':
			return [fact.who];
		case 'term':
			return [fact.term];
		case 'quantity':
			return [fact.about, ...fact.positions.map(({ who }) => who)];
		case 'claim':
			return fact.positions.flatMap(({ who, against }) => [who, against]);
		case 'list':
			return fact.members.map(entityOf);
		case 'relation':
			return [fact.subject, entityOf(fact.object)];
		default:
			return [];
	}
}

function entityOf(member: Member): EntityId | undefined {
	return 'entity' in member ? member.entity : undefined;
}
