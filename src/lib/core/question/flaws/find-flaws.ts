import { absoluteTerms } from './checks/absolute-terms.ts';
import { allOfTheAbove } from './checks/all-of-the-above.ts';
import { ambiguousStem } from './checks/ambiguous-stem.ts';
import { anachronism } from './checks/anachronism.ts';
import { blankInStem } from './checks/blank-in-stem.ts';
import { calendar } from './checks/calendar.ts';
import { convergence } from './checks/convergence.ts';
import { grammaticalCue } from './checks/grammatical-cue.ts';
import { gratuitousInformation } from './checks/gratuitous-information.ts';
import { implausibleDistractor } from './checks/implausible-distractor.ts';
import { kType } from './checks/k-type.ts';
import { keyLength } from './checks/key-length.ts';
import { logicalCue } from './checks/logical-cue.ts';
import { lostSequence } from './checks/lost-sequence.ts';
import { negativeStem } from './checks/negative-stem.ts';
import { noEvidence } from './checks/no-evidence.ts';
import { noneOfTheAbove } from './checks/none-of-the-above.ts';
import { oppositePair } from './checks/opposite-pair.ts';
import { overlappingOptions } from './checks/overlapping-options.ts';
import { readingLevel } from './checks/reading-level.ts';
import { repeatedWord } from './checks/repeated-word.ts';
import { severalRight } from './checks/several-right.ts';
import { unattributedOpinion } from './checks/unattributed-opinion.ts';
import { unfocusedStem } from './checks/unfocused-stem.ts';
import { unlikeOptions } from './checks/unlike-options.ts';
import { vagueTerms } from './checks/vague-terms.ts';
import { yesNo } from './checks/yes-no.ts';
import type { Check, Flaw, Item } from './item.ts';

/** Every rule that one item can break by itself, in the order of the list of thirty. */
export const CHECKS: readonly Check[] = [
	ambiguousStem,
	implausibleDistractor,
	noneOfTheAbove,
	keyLength,
	gratuitousInformation,
	yesNo,
	convergence,
	logicalCue,
	allOfTheAbove,
	blankInStem,
	absoluteTerms,
	repeatedWord,
	unfocusedStem,
	kType,
	grammaticalCue,
	lostSequence,
	vagueTerms,
	severalRight,
	negativeStem,
	unlikeOptions,
	overlappingOptions,
	oppositePair,
	anachronism,
	unattributedOpinion,
	noEvidence,
	calendar,
	readingLevel
];

/** The flaws of an item, by number; none for a sound one. */
export function findFlaws(item: Item): Flaw[] {
	return CHECKS.flatMap((check) => check(item) ?? []);
}
