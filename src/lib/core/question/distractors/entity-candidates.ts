import type { BankIndex } from '../../bank/bank.ts';
import { entityInText } from '../../bank/show.ts';
import type { Entity } from '../../entity/entity.ts';
import type { EntityId } from '../../ids.ts';
import type { Candidate, Card } from '../card.ts';
import { ofOneNumber } from '../grammatical-number.ts';
import type { OpenBank } from '../open-bank.ts';
import { NEEDED } from './choose.ts';
import { wasDeadBy } from './lifetime.ts';
import { hasRole, likeness, rarestRole } from './likeness.ts';

/** Entities of the key's kind that are not the key, nor a part, whole or namesake of it, nearest first in kind. */
export function entityCandidates(open: OpenBank, card: Card, key: EntityId): readonly Candidate[] {
	const target = open.index.entities.get(key);
	if (!target) return [];
	const text = `${card.stems.join(' ')} ${card.sentence.map((span) => span.text).join('')}`;
	const found = open.index.bank.entities
		.filter((entity) => entity.kind === target.kind && entity.id !== key)
		.filter((entity) => !related(open.index, entity, target) && !namedIn(text, entity))
		.filter((entity) => !wasDeadBy(open, card, entity))
		.map((entity) => ({ entity, nearness: likeness(open, card, entity, [target]) }))
		.filter(({ nearness }) => nearness > 0);
	const candidates = alikeTo(open, card, target, found).map(({ entity, nearness }) => ({
		text: card.family === 'position.against' ? entityInText(open.index, entity.id) : entity.name,
		proof: proofFor(open, card, entity),
		nearness
	}));
	return target.kind === 'term' ? ofOneNumber(candidates, target.name) : candidates;
}

interface Found {
	readonly entity: Entity;
	readonly nearness: number;
}

/** Those with the role that the stem names, or with the key's most particular one; for persons none else could be the key. */
function alikeTo(
	open: OpenBank,
	card: Card,
	target: Entity,
	found: readonly Found[]
): readonly Found[] {
	const named = rolesNamed(card, target);
	if (named.length > 0) return found.filter(({ entity }) => hasRole(entity, named));
	const rarest = rarestRole(open, [target]);
	const closest = found.filter(({ entity }) => rarest !== undefined && hasRole(entity, [rarest]));
	if (target.kind === 'person' && target.roles.length > 0) return closest;
	if (closest.length >= NEEDED) return closest;
	const alike = found.filter(({ entity }) => hasRole(entity, target.roles));
	const mustShare = target.kind === 'place' && target.roles.length > 0;
	return mustShare || alike.length >= NEEDED ? alike : found;
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
	const said = card.sentence.map(({ text }) => text).join('');
	const rule = said === '' ? `The sources give one answer here: ${card.key}.` : said;
	return own ? `${own.belongs} ${rule}` : rule;
}
