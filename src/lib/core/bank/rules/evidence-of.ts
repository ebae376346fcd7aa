import type { AuthoredEvidence } from '../../source/source.schema.ts';
import type { AuthoredFact } from '../fact.schema.ts';
import type { Path } from '../item.ts';

/** One piece of authored evidence, its place, and what it stands under. */
export interface PlacedEvidence {
	readonly authored: AuthoredEvidence;
	readonly path: Path;
	readonly source: string | undefined;
	/** The position or the text of a comparison it belongs to; `undefined` for the fact's own. */
	readonly owner?: string;
}

/** All evidence of a fact: its own, its positions' and its texts', with the source that each falls back on. */
export function evidenceOf(fact: AuthoredFact): PlacedEvidence[] {
	const own = placed(fact.evidence, ['evidence'], undefined);
	const positions = 'positions' in fact ? (fact.positions ?? []) : [];
	const texts = fact.kind === 'comparison' ? Object.entries(fact.texts) : [];
	return [
		...own,
		...positions.flatMap(({ id, by, via, evidence }, index) =>
			placed(evidence, ['positions', index, 'evidence'], via ?? by, id)
		),
		...texts.flatMap(([id, { evidence }]) => placed(evidence, ['texts', id, 'evidence'], id, id))
	];
}

function placed(
	evidence: AuthoredEvidence | readonly AuthoredEvidence[] | undefined,
	path: Path,
	fallback: string | undefined,
	owner?: string
): PlacedEvidence[] {
	return [evidence ?? []].flat().map((authored, index) => ({
		authored,
		path: Array.isArray(evidence) ? [...path, index] : path,
		source: authored.source ?? fallback,
		...(owner === undefined ? {} : { owner })
	}));
}
