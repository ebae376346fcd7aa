import type { BankIndex } from '../../bank/bank.ts';
import type { ListFact } from '../../bank/fact.ts';
import type { Card } from '../card.ts';
import { joinAnd, memberText } from '../../bank/show.ts';
import { cardFrom } from './draft.ts';

/** Cards of a list: all members, and, where the list is complete, who belongs to it. */
export function listCards(index: BankIndex, fact: ListFact): Card[] {
	const names = fact.members.map((member) => memberText(index, member));
	const { members, complete } = fact;
	const answer = { type: 'list', members, complete, accepts: fact.accept.all ?? [] } as const;
	const said = `${joinAnd(names)}: these were ${fact.of}.`;
	const all = cardFrom(index, fact, {
		facet: 'all',
		answer,
		key: joinAnd(names),
		templates: [`Name ${fact.of}.`],
		family: 'list.all',
		belongs: said,
		basis: complete
			? { kind: 'complete' }
			: { kind: 'open', why: 'the list may have further members' }
	});
	if (!fact.complete || fact.members.length < 2) return all;
	const member = cardFrom(index, fact, {
		facet: 'member',
		answer,
		key: joinAnd(names),
		templates: [`Name one of ${fact.of}.`],
		family: 'list.member',
		belongs: said,
		basis: { kind: 'complete' }
	});
	return [...all, ...member];
}
