import type { Evidence } from '../source/source.ts';

interface Cited {
	readonly evidence: readonly Evidence[];
}

/** The evidence behind a question that compares several cards or positions: the asked one's first, each piece once. */
export function citedTogether(cards: readonly Cited[]): Evidence[] {
	const pieces = new Map<string, Evidence>();
	for (const evidence of cards.flatMap((card) => card.evidence)) {
		const { source, lines, section } = evidence;
		const place = `${source}:${lines.join('-')}:${section}`;
		if (!pieces.has(place)) pieces.set(place, evidence);
	}
	return [...pieces.values()];
}
