import type { Member } from '../../bank/fact.ts';
import type { Entity } from '../../entity/entity.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';
import { entityInText, memberText } from '../../bank/show.ts';
import { NEEDED } from './choose.ts';
import { isPartOrWhole } from './entity-candidates.ts';
import { FLOOR, hasRole, likeness, rarestRole } from './likeness.ts';
import { isOfOneShape } from '../forms/phrase-shape.ts';

/** What a complete list leaves out: entities of its members' kind and roles, or members of like lists. */
export function listCandidates(
	open: OpenBank,
	card: Card,
	members: readonly Member[]
): Candidate[] {
	const listed = new Set(members.map((member) => memberText(open.index, member)));
	const pool = members.every((member) => 'entity' in member)
		? entitiesLike(open, card, members)
		: membersOfLikeLists(open, card, [...listed]);
	return pool.filter((candidate) => !listed.has(candidate.text));
}

function entitiesLike(open: OpenBank, card: Card, members: readonly Member[]): Candidate[] {
	const { index } = open;
	const ids = new Set(members.flatMap((m) => ('entity' in m ? [m.entity] : [])));
	const models = [...ids].flatMap((id) => index.entities.get(id) ?? []);
	const kinds = new Set(models.map((model) => model.kind));
	const found = index.bank.entities
		.filter((entity) => kinds.has(entity.kind) && !ids.has(entity.id))
		.filter((entity) => !models.some((model) => isPartOrWhole(index, entity, model)))
		.map((entity) => ({ entity, nearness: likeness(open, card, entity, models) }))
		.filter(({ nearness }) => nearness > 0);
	const rarest = rarestRole(open, models);
	const closest = found.filter(({ entity }) => rarest !== undefined && hasRole(entity, [rarest]));
	const near = found.filter(({ nearness }) => nearness >= FLOOR);
	// Where nobody else has the members' part, whoever stands in the topic must do.
	const pool = [closest, near].find(({ length }) => length >= NEEDED) ?? found;
	return pool.map(({ entity, nearness }) => ({
		text: entity.name,
		proof: `${belongsOf(open, card, entity)}The list is complete, and ${entityInText(index, entity.id)} is not on it.`,
		nearness
	}));
}

/** What an outsider really was, where a card with one answer says so, as a sentence with its space. */
function belongsOf(open: OpenBank, card: Card, entity: Entity): string {
	const single = (open.byEntity.get(entity.id) ?? []).filter(
		(other) => other.basis.kind === 'single' && other.fact !== card.fact
	);
	const own = single.find((other) => other.topic === card.topic) ?? single[0];
	return own ? `${own.belongs} ` : '';
}

/** Members of other lists of the topic, or of lists of the same kind of thing, that could stand among these: a phrase opens as one of theirs does, and is as long. */
function membersOfLikeLists(open: OpenBank, card: Card, listed: readonly string[]): Candidate[] {
	return (open.families.get('list.member') ?? []).flatMap((other) => {
		if (other.fact === card.fact || other.answer.type !== 'list') return [];
		const isNear = other.topic === card.topic;
		if (!isNear && kindOf(open, other) !== kindOf(open, card)) return [];
		return other.answer.members
			.filter((member) => 'text' in member)
			.map((member) => memberText(open.index, member))
			.filter((text) => listed.some((one) => isOfOneShape(one, text)))
			.map((text) => ({
				text,
				proof: `The list is complete, and this stands on another one: ${nameOf(open, other)}.`,
				fact: other.fact,
				nearness: isNear ? 0.8 : 0.6
			}));
	});
}

/** What a list is a list of, by its first words: 'the details that support'. */
function kindOf(open: OpenBank, card: Card): string {
	return nameOf(open, card).split(' ').slice(0, 4).join(' ');
}

function nameOf(open: OpenBank, card: Card): string {
	const fact = open.index.facts.get(card.fact);
	return fact?.kind === 'list' ? fact.of : card.key;
}
