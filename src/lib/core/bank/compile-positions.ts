import type { FactReader } from './compile-fact.ts';
import type { Position, Span } from './fact.ts';
import type { AuthoredPosition } from './fact.schema.ts';
import { present } from './present.ts';
import { readSpans } from './read-spans.ts';

/** The keys of a position that hold its answer; a mark that names one stands for the position's card. */
export const POSITION_SLOTS = ['claim', 'value', 'when', 'who'] as const;

/** Positions with their dates, figures and evidence read; evidence is the reporter's, or the speaker's own text. */
export function compilePositions(
	positions: readonly AuthoredPosition[],
	reader: FactReader
): Position[] {
	return positions.map((position, index) => {
		const path = ['positions', index];
		const { value, when, statement } = position;
		return present({
			id: position.id,
			by: position.by,
			via: position.via,
			claim: position.claim,
			value: value === undefined ? undefined : reader.figure(value, [...path, 'value']),
			when: when === undefined ? undefined : reader.date(when, [...path, 'when']),
			who: position.who,
			silent: position.silent ?? false,
			against: position.against,
			statement: statement === undefined ? undefined : ownSpans(statement, position.id),
			evidence: reader.evidence(
				position.evidence,
				[...path, 'evidence'],
				position.via ?? speaker(position.by, reader)
			)
		});
	});
}

/** An entity's words stand in a source that must be named. */
function speaker(by: string, reader: FactReader): string | undefined {
	return reader.isEntity(by) ? undefined : by;
}

function ownSpans(statement: string, id: string): Span[] {
	return readSpans(statement).map((span) => {
		const own = POSITION_SLOTS.some((slot) => slot === span.slot);
		return own ? { text: span.text, slot: id } : span;
	});
}
