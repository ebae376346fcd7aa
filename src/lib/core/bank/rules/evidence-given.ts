import type { FactItem } from '../content.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { wordsOf } from '../../source/scan.ts';
import { evidenceOf } from './evidence-of.ts';
import type { PlacedEvidence } from './evidence-of.ts';
import type { Rule } from './rule.ts';

const MOST_WORDS = 12;

/** Facts, positions and texts without evidence; contested facts without positions; phrases that are too long. */
export const evidenceGiven: Rule = ({ draft }) =>
	draft.facts.flatMap((item) => {
		const evidence = evidenceOf(item.value);
		return [
			...missing(item, evidence),
			...contested(item, evidence),
			...longPhrases(item, evidence)
		];
	});

function missing(item: FactItem, evidence: readonly PlacedEvidence[]): Problem[] {
	const fact = item.value;
	const cure = 'name the source and the lines: evidence: [{ source: …, lines: … }]';
	if (evidence.length === 0) return [problemAt(item, ['evidence'], 'it has no evidence', cure)];
	const lacks = (owner: string) => !evidence.some((one) => one.owner === owner);
	const positions = 'positions' in fact ? (fact.positions ?? []) : [];
	const texts = fact.kind === 'comparison' ? Object.entries(fact.texts) : [];
	return [
		...positions.flatMap(({ id, silent }, index) => {
			if (silent === true || !lacks(id)) return [];
			return [problemAt(item, ['positions', index], `the position '${id}' has no evidence`, cure)];
		}),
		...texts.flatMap(([id, { stance }]) => {
			if (lacks(id) === (stance === 'silent')) return [];
			const path = ['texts', id];
			if (stance !== 'silent') return [problemAt(item, path, `${id} has no evidence`, cure)];
			return [problemAt(item, path, `${id} is silent but has evidence`, 'take the evidence out')];
		})
	];
}

function contested(item: FactItem, evidence: readonly PlacedEvidence[]): Problem[] {
	const { kind } = item.value;
	if ('positions' in item.value && item.value.positions !== undefined) return [];
	if (kind === 'comparison' || kind === 'provenance') return [];
	const against = evidence.find(
		({ authored: { stance } }) => stance === 'differs' || stance === 'denies'
	);
	if (against === undefined) return [];
	const message = `a source ${against.authored.stance === 'denies' ? 'denies it' : 'differs'}, but it is asked as plain fact`;
	const cure = 'make it a claim, quantity or comparison with a position for each source';
	return [problemAt(item, [...against.path, 'stance'], message, cure)];
}

function longPhrases(item: FactItem, evidence: readonly PlacedEvidence[]): Problem[] {
	return evidence.flatMap(({ authored: { phrase }, path }) => {
		const length = wordsOf(phrase ?? '').length;
		if (length <= MOST_WORDS) return [];
		const message = `the phrase has ${length} words`;
		return [problemAt(item, [...path, 'phrase'], message, `quote at most ${MOST_WORDS}`)];
	});
}
