import type { Member } from '../../bank/fact.ts';
import type { Candidate, Card } from '../card.ts';
import type { OpenBank } from '../open-bank.ts';
import { memberText } from '../../bank/show.ts';
import { isPartOrWhole, likeness } from './entity-candidates.ts';

/** What a complete list leaves out: entities of its members' kind and roles, or members of like lists. */
export function listCandidates(
	open: OpenBank,
	card: Card,
	members: readonly Member[]
): Candidate[] {
	const listed = new Set(members.map((member) => memberText(open.index, member)));
	const pool = members.every((member) => 'entity' in member)
		? entitiesLike(open, card, members)
		: membersOfLikeLists(open, card);
	return pool.filter((candidate) => !listed.has(candidate.text));
}

function entitiesLike(open: OpenBank, card: Card, members: readonly Member[]): Candidate[] {
	const { index } = open;
	const ids = new Set(members.flatMap((m) => ('entity' in m ? [m.entity] : [])));
	const models = [...ids].flatMap((id) => index.entities.get(id) ?? []);
	const kinds = new Set(models.map((model) => model.kind));
	return index.bank.entities
		.filter((entity) => kinds.has(entity.kind) && !ids.has(entity.id))
		.filter((entity) => !models.some((model) => isPartOrWhole(index, entity, model)))
		.map((entity) => ({
			text: entity.name,
			proof: `The list is complete, and ${entity.name} is not on it.`,
			nearness: likeness(open, card, entity, models)
		}))
		.filter(({ nearness }) => nearness > 0);
}

function membersOfLikeLists(open: OpenBank, card: Card): Candidate[] {
	return (open.families.get('list.member') ?? []).flatMap((other) => {
		if (other.fact === card.fact || other.answer.type !== 'list') return [];
		return other.answer.members
			.filter((member) => 'text' in member)
			.map((member) => ({
				text: memberText(open.index, member),
				proof: 'The list is complete, and this belongs to another one.',
				fact: other.fact,
				nearness: other.topic === card.topic ? 0.8 : 0.3
			}));
	});
}
