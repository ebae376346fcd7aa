import type { BankIndex, Relation } from '../../bank/bank.ts';
import type { RelationFact } from '../../bank/fact.ts';
import type { Basis, Card } from '../card.ts';
import type { Answer } from '../question.ts';
import { plainText } from '../../bank/fact.ts';
import { entityInText, entityName, memberText } from '../../bank/show.ts';
import { cardFrom } from './draft.ts';

/** Cards of a relation: each end, asked from the other. */
export function relationCards(index: BankIndex, fact: RelationFact): Card[] {
	const relation = index.relations.get(fact.relation);
	if (!relation) return [];
	const object = memberText(index, fact.object);
	const subject = entityName(index, fact.subject);
	const fill = (stem: string) =>
		stem
			.replaceAll('{subject}', entityInText(index, fact.subject))
			.replaceAll(
				'{object}',
				'entity' in fact.object ? entityInText(index, fact.object.entity) : object
			);
	const belongs = plainText(fact.statement);
	return [
		...cardFrom(index, fact, {
			facet: 'object',
			answer: objectAnswer(fact, object),
			key: object,
			templates: relation.object.map(fill),
			family: `relation.${relation.id}.object`,
			subject: fact.subject,
			belongs,
			basis: basisOf(fact, relation, 'object'),
			pair:
				relation.match && relation.single.includes('object')
					? {
							group: `relation.${relation.id}`,
							prompt: subject,
							value: object,
							task: relation.match
						}
					: undefined
		}),
		...cardFrom(index, fact, {
			facet: 'subject',
			answer: { type: 'entity', entity: fact.subject },
			key: subject,
			templates: relation.subject.map(fill),
			family: `relation.${relation.id}.subject`,
			belongs,
			basis: basisOf(fact, relation, 'subject')
		})
	];
}

function objectAnswer(fact: RelationFact, text: string): Answer {
	return 'entity' in fact.object
		? { type: 'entity', entity: fact.object.entity }
		: { type: 'text', text, accepts: [] };
}

function basisOf(fact: RelationFact, relation: Relation, end: 'subject' | 'object'): Basis {
	if (relation.single.includes(end) || fact.single.includes(end)) return { kind: 'single' };
	return { kind: 'open', why: `the relation '${relation.id}' may have several ${end}s` };
}
