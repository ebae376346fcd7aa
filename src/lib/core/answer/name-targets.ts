import type { BankIndex } from '../bank/bank.ts';
import type { Member } from '../bank/fact.ts';
import type { EntityId } from '../ids.ts';
import { cognate, contentWords } from '../question/flaws/words.ts';
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

/** A list's members, each with the shorter wordings that share most words with it. */
export function listTargets(
	index: BankIndex,
	members: readonly Member[],
	accepts: readonly string[]
): NameTarget[] {
	const targets = members.map((member) => memberTarget(index, member));
	const words = targets.map(({ spellings }) => contentWords(spellings.join(' ')));
	const owner = (text: string) => {
		const shared = words.map((own) => sharedWords(contentWords(text), own));
		const most = Math.max(...shared);
		return most > 0 ? shared.indexOf(most) : -1;
	};
	return targets.map((target, position) => {
		const more = accepts.filter((text) => owner(text) === position);
		return more.length === 0 ? target : { ...target, spellings: [...target.spellings, ...more] };
	});
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((word) => [...b].some((other) => cognate(word, other))).length;
}
