import type { Entity } from '../../entity/entity.ts';
import type { EntityId } from '../../ids.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';

/** Entities of the key's kind that are not the key, nor a part, whole or namesake of it, nearest first in kind. */
export function entityCandidates(open: OpenBank, card: Card, key: EntityId): Candidate[] {
	const { index } = open;
	const target = index.entities.get(key);
	if (!target) return [];
	const named = namedIn(open, card);
	return index.bank.entities
		.filter((entity) => entity.kind === target.kind && entity.id !== key)
		.filter((entity) => !related(entity, target) && !named.has(entity.id))
		.filter((entity) => sharesRole(entity, target))
		.map((entity) => ({
			text: entity.name,
			proof: proofFor(open, card, entity),
			nearness: nearness(open, card, entity, target)
		}));
}

/** Entities the stem or the sentence names already: as options they would be no temptation. */
function namedIn(open: OpenBank, card: Card): Set<EntityId> {
	const text = `${card.stems.join(' ')} ${card.sentence.map((span) => span.text).join('')}`;
	const named = open.index.bank.entities.filter((entity) =>
		entity.spellings.some((spelling) => spelling.length > 3 && text.includes(spelling))
	);
	return new Set(named.map((entity) => entity.id));
}

function related(a: Entity, b: Entity): boolean {
	return (
		a.partOf.includes(b.id) ||
		b.partOf.includes(a.id) ||
		a.spellings.some((spelling) => b.spellings.includes(spelling))
	);
}

function sharesRole(a: Entity, b: Entity): boolean {
	return (
		b.roles.length === 0 || a.roles.some((role) => b.roles.includes(role)) || a.kind !== 'person'
	);
}

function nearness(open: OpenBank, card: Card, entity: Entity, target: Entity): number {
	const shared = entity.roles.filter((role) => target.roles.includes(role)).length;
	const sameTopic = mentioning(open, entity.id).some((other) => other.topic === card.topic);
	return Math.min(1, 0.2 + 0.4 * Math.min(1, shared) + (sameTopic ? 0.4 : 0));
}

function mentioning(open: OpenBank, id: EntityId): Card[] {
	return [...open.cards.values()].filter(
		(card) => card.answer.type === 'entity' && card.answer.entity === id
	);
}

/** What the candidate really was, where a single-answer card says so; else that the answer is single. */
function proofFor(open: OpenBank, card: Card, entity: Entity): string {
	const own = mentioning(open, entity.id).find(
		(other) => other.basis.kind === 'single' && other.fact !== card.fact
	);
	const rule = `the sources give one answer here, ${card.key}`;
	return own ? `${own.belongs} And ${rule}.` : `Not ${entity.name}: ${rule}.`;
}
