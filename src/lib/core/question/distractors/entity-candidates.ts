import type { BankIndex } from '../../bank/bank.ts';
import type { Entity } from '../../entity/entity.ts';
import type { EntityId } from '../../ids.ts';
import type { Candidate, Card } from '../card.ts';
import { ofOneNumber } from '../grammatical-number.ts';
import type { OpenBank } from '../open-bank.ts';
import { NEEDED } from './choose.ts';

/** Entities of the key's kind that are not the key, nor a part, whole or namesake of it, nearest first in kind. */
export function entityCandidates(open: OpenBank, card: Card, key: EntityId): readonly Candidate[] {
	const target = open.index.entities.get(key);
	if (!target) return [];
	const text = `${card.stems.join(' ')} ${card.sentence.map((span) => span.text).join('')}`;
	const found = open.index.bank.entities
		.filter((entity) => entity.kind === target.kind && entity.id !== key)
		.filter((entity) => !related(open.index, entity, target) && !namedIn(text, entity))
		.map((entity) => ({ entity, nearness: likeness(open, card, entity, [target]) }))
		.filter(({ nearness }) => nearness > 0);
	const named = rolesNamed(card, target);
	const model = named.length > 0 ? { ...target, roles: named } : target;
	const alike = found.filter(({ entity }) => shareRole(entity, [model]));
	const mustShare = named.length > 0 || (target.kind === 'place' && target.roles.length > 0);
	const candidates = (mustShare || alike.length >= NEEDED ? alike : found).map(
		({ entity, nearness }) => ({
			text: entity.name,
			proof: proofFor(open, card, entity),
			nearness
		})
	);
	return target.kind === 'term' ? ofOneNumber(candidates, target.name) : candidates;
}

/**
 * How easily an entity could be taken for one of the models, 0 to 1: by shared roles and topics. 0 is no temptation:
 * a person who shares neither, or one known from set-aside topics alone, such as a book's author.
 */
export function likeness(
	open: OpenBank,
	card: Card,
	entity: Entity,
	models: readonly Entity[]
): number {
	const topics = [...(open.topicsOf.get(entity.id) ?? [])];
	const shares = shareRole(entity, models);
	const near = topics.includes(card.topic);
	const main = topics.some((topic) => !open.index.topics.get(topic)?.aside);
	if (shares) return near ? 1 : 0.7;
	if (entity.kind === 'work') return 0;
	if (entity.kind === 'person' || entity.kind === 'term') return near && main ? 0.35 : 0;
	return near ? 0.6 : main ? 0.3 : 0;
}

function shareRole(entity: Entity, models: readonly Entity[]): boolean {
	return entity.roles.some((role) => models.some((model) => model.roles.includes(role)));
}

/** Roles of the key that the stems name: 'Which historian …' leaves historians alone in question. */
function rolesNamed(card: Card, target: Entity): string[] {
	const text = ` ${card.stems.join(' ').toLowerCase()} `;
	return target.roles.filter((role) => text.includes(` ${role.replaceAll('-', ' ')} `));
}

/** Whether stem or sentence name the entity already: as an option it would be no temptation. */
function namedIn(text: string, entity: Entity): boolean {
	return entity.spellings.some((spelling) => spelling.length > 3 && text.includes(spelling));
}

/** Whether one of two entities lies within the other, at any remove. */
export function isPartOrWhole(index: BankIndex, a: Entity, b: Entity): boolean {
	return isWithin(index, a, b.id) || isWithin(index, b, a.id);
}

function isWithin(index: BankIndex, part: Entity, whole: EntityId, depth = 9): boolean {
	return part.partOf.some((id) => {
		const next = depth > 0 ? index.entities.get(id) : undefined;
		return id === whole || (next !== undefined && isWithin(index, next, whole, depth - 1));
	});
}

function related(index: BankIndex, a: Entity, b: Entity): boolean {
	const namesakes = a.spellings.some((spelling) => b.spellings.includes(spelling));
	return namesakes || isPartOrWhole(index, a, b);
}

/** What the candidate really was, where a single-answer card says so; else that the answer is single. */
function proofFor(open: OpenBank, card: Card, entity: Entity): string {
	const others = (open.byEntity.get(entity.id) ?? []).filter(
		(other) => other.basis.kind === 'single' && other.fact !== card.fact
	);
	const own = others.find((other) => other.topic === card.topic) ?? others[0];
	const rule = `The sources give one answer here: ${card.key}.`;
	return own ? `${own.belongs} ${rule}` : rule;
}
