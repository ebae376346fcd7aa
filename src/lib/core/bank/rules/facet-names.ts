import { facetsOf } from '../facets.ts';
import { POSITION_SLOTS } from '../compile-positions.ts';
import type { FactItem } from '../content.ts';
import type { Path } from '../item.ts';
import { nearestWord } from '../nearest-word.ts';
import { problemAt } from '../problem.ts';
import { readSpans } from '../read-spans.ts';
import type { Problem } from '../problem.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Rule } from './rule.ts';

/** Facets and slots that are named but that a fact of this kind does not have. */
export const facetNames: Rule = ({ draft }) => draft.facts.flatMap(unknownFacets);

function unknownFacets(item: FactItem): Problem[] {
	const fact = item.value;
	const facets = facetsOf(fact);
	const named = (key: 'cards' | 'single'): [Path, string][] =>
		(fact[key] ?? []).map((facet, index) => [[key, index], facet]);
	const keyed = (key: 'ask' | 'accept'): [Path, string][] =>
		Object.keys(fact[key] ?? {}).map((facet) => [[key, facet], facet]);
	return [
		...[...named('cards'), ...named('single'), ...keyed('ask'), ...keyed('accept')].flatMap(
			([path, facet]) => unknown(item, path, facet, facets, 'card')
		),
		...marks(fact.statement).flatMap((slot) => unknown(item, ['statement'], slot, facets, 'slot')),
		...positionMarks(item),
		...evidenceSlots(item, facets)
	];
}

function positionMarks(item: FactItem): Problem[] {
	const positions = 'positions' in item.value ? (item.value.positions ?? []) : [];
	return positions.flatMap(({ id, statement }, index) => {
		const path = ['positions', index, 'statement'];
		const known = [id, ...POSITION_SLOTS];
		return marks(statement ?? '').flatMap((slot) => unknown(item, path, slot, known, 'slot'));
	});
}

function evidenceSlots(item: FactItem, facets: readonly string[]): Problem[] {
	return evidenceOf(item.value).flatMap(({ authored, path, owner }) => {
		const known = owner === undefined ? facets : [owner, ...POSITION_SLOTS, 'says'];
		const { slots = [], reading = [], worked = {} } = authored;
		const named: [Path, string][] = [
			...slots.map((slot, index): [Path, string] => [['slots', index], slot]),
			...reading.map(({ slot }, index): [Path, string] => [['reading', index, 'slot'], slot]),
			...Object.keys(worked).map((slot): [Path, string] => [['worked', slot], slot])
		];
		return named.flatMap(([inner, slot]) =>
			unknown(item, [...path, ...inner], slot, known, 'slot')
		);
	});
}

function marks(statement: string): string[] {
	return readSpans(statement).flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
}

function unknown(
	item: FactItem,
	path: Path,
	name: string,
	known: readonly string[],
	what: string
): Problem[] {
	if (known.includes(name)) return [];
	const near = nearestWord(name, known);
	const cure = near === undefined ? `it has: ${known.join(', ')}` : `did you mean '${near}'?`;
	return [problemAt(item, path, `this ${item.value.kind} has no ${what} '${name}'`, cure)];
}
