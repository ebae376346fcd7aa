import type { BankIndex } from '../bank/bank.ts';
import type { Member } from '../bank/fact.ts';
import type { EntityId } from '../ids.ts';
import type { NameTarget } from './name.ts';

const targetsOf = new WeakMap<BankIndex, ReadonlyMap<EntityId, NameTarget>>();

/** Every entity of a bank as something an answer may name; made once for a bank. */
export function nameTargets(index: BankIndex): ReadonlyMap<EntityId, NameTarget> {
	const known = targetsOf.get(index);
	if (known) return known;
	const targets = new Map(
		index.bank.entities.map((entity) => [
			entity.id,
			{
				spellings: [...entity.spellings, ...entity.cyrillic],
				person: entity.kind === 'person'
			}
		])
	);
	targetsOf.set(index, targets);
	return targets;
}

/** A list's member as something an answer may name. */
export function memberTarget(index: BankIndex, member: Member): NameTarget {
	const entity = 'entity' in member ? nameTargets(index).get(member.entity) : undefined;
	return entity ?? { spellings: ['text' in member ? member.text : member.entity] };
}
