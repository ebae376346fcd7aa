import { movedAttribution } from './attribution.ts';
import { inSetPhrase } from './set-phrases.ts';
import type { Sought } from './sought.ts';
import { stemParts } from './stem-parts.ts';
import type { StemParts } from './stem-parts.ts';
import { namedPerson, namedThing, statedCount } from './subject-questions.ts';
import { exactlyAsked, placeNamed, plainlyAsked } from './time-and-place.ts';

type Rule = (parts: StemParts, sought: Sought) => string | undefined;

/** Each turns a stem into another that asks the very same, where grammar allows it with certainty. */
const RULES: readonly Rule[] = [
	plainlyAsked,
	exactlyAsked,
	placeNamed,
	namedPerson,
	namedThing,
	statedCount,
	inSetPhrase,
	movedAttribution
];
/** More wordings than these make no card better known. */
const MOST = 6;

/** All wordings of a card: those given first, in their order, then those derived from them, each once. */
export function wordingsOf(stems: readonly string[], sought: Sought): readonly string[] {
	const derived = stems.flatMap((stem) => {
		const parts = stemParts(stem);
		return parts === undefined ? [] : RULES.flatMap((rule) => rule(parts, sought) ?? []);
	});
	return [...new Set([...stems, ...derived])].slice(0, Math.max(MOST, stems.length));
}
