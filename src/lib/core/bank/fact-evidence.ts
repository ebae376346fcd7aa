import type { Evidence } from '../source/source.ts';
import type { Fact } from './fact.ts';

/** All evidence of a fact; where it stands under its positions or texts, theirs. */
export function evidenceOf(fact: Fact): readonly Evidence[] {
	if (fact.evidence.length > 0) return fact.evidence;
	if (fact.kind === 'comparison') return Object.values(fact.texts).flatMap((text) => text.evidence);
	if (fact.kind !== 'claim' && fact.kind !== 'quantity') return [];
	return fact.positions.flatMap((position) => position.evidence);
}
