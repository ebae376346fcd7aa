import type { AuthoredFact } from './fact.schema.ts';

/** The facets for which a fact of this kind can have cards; silent positions have none. */
export function facetsOf(fact: AuthoredFact): string[] {
	switch (fact.kind) {
		case 'event': {
			const given = (['when', 'where', 'who'] as const).filter((key) => fact[key] !== undefined);
			return fact.when === undefined ? given : [...given, 'order'];
		}
		case 'person':
			return ['who', 'role', ...(fact.when === undefined ? [] : ['when'])];
		case 'term':
			return ['term', 'definition'];
		case 'quantity':
			return fact.value === undefined ? positionFacets(fact.positions) : ['value'];
		case 'list':
			return fact.complete === true ? ['all', 'member'] : ['all'];
		case 'sequence':
			return ['order'];
		case 'cause':
			return ['cause', 'effect'];
		case 'claim':
			return positionFacets(fact.positions);
		case 'relation':
			return ['object', 'subject'];
		case 'cell':
			return ['value'];
		case 'finding':
			return ['finding'];
		case 'chain':
			return ['parts', 'causes', 'consequences'];
		case 'wording':
			return ['word', 'shows'];
		case 'comparison':
			return ['stances'];
		case 'provenance':
			return [fact.aspect];
	}
}

function positionFacets(
	positions: Extract<AuthoredFact, { kind: 'quantity' }>['positions']
): string[] {
	return (positions ?? []).flatMap(({ id, silent, against }) => {
		if (silent === true) return [];
		return against === undefined ? [id] : [id, `${id}-against`];
	});
}
