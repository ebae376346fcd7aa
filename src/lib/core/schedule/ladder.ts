import type { Difficulty } from '../question/asking.ts';
import { type Form, FORM_CLASS, type FormClass } from '../question/form.ts';
import { pick, type Random } from '../random.ts';
import type { MemoryState } from './memory-state.ts';

const CLIMB: readonly FormClass[] = ['recognise', 'rebuild', 'recall'];
const SUCCESSES_TO_CLIMB = 2;
/** How often each form opens a card: a sentence just read is soon known again, so true/false comes seldom. */
const OPENING: readonly Form[] = [
	'choice',
	'choice',
	'choice',
	'match',
	'multi-choice',
	'true-false'
];
/** One sentence with its key hidden in three ways: to a student the same question. */
const ONE_SENTENCE: readonly Form[] = ['recall', 'cloze', 'true-false'];

/** How a card was last asked and how that went. */
export type LastAsked = Pick<MemoryState, 'lastForm' | 'lastSeed' | 'lastRating' | 'streak'>;

function sameFamily(a: Form, b: Form): boolean {
	return a === b || (ONE_SENTENCE.includes(a) && ONE_SENTENCE.includes(b));
}

/**
 * The class a card should be asked in, among those its forms offer: the lowest for a new card, one up after two
 * successes in a class on different days, one down after a failure, else the same (or the nearest below, then above).
 */
export function classFor(forms: readonly Form[], last: LastAsked | undefined): FormClass {
	const offered = CLIMB.filter((rung) => forms.some((form) => FORM_CLASS[form] === rung));
	const lowest = offered[0] ?? 'recall';
	if (last === undefined) return lowest;
	const at = CLIMB.indexOf(FORM_CLASS[last.lastForm]);
	const below = offered.filter((rung) => CLIMB.indexOf(rung) < at).at(-1);
	const above = offered.find((rung) => CLIMB.indexOf(rung) > at);
	const same = offered.find((rung) => CLIMB.indexOf(rung) === at);
	if (last.lastRating === 1) return below ?? same ?? lowest;
	if (last.streak >= SUCCESSES_TO_CLIMB) return above ?? same ?? below ?? lowest;
	return same ?? below ?? above ?? lowest;
}

/**
 * The form to ask a card in next: of its class, unlike the last one where there is another, an easy one for a new
 * card. `forms` must not be empty (else 'recall' comes back, which every card can be asked in).
 */
export function formFor(forms: readonly Form[], last: LastAsked | undefined, random: Random): Form {
	const rung = classFor(forms, last);
	const inClass = forms.filter((form) => FORM_CLASS[form] === rung);
	if (last === undefined) {
		const opening = OPENING.filter((form) => inClass.includes(form));
		return pick(opening.length > 0 ? opening : inClass, random) ?? 'recall';
	}
	const unlike = inClass.filter((form) => !sameFamily(form, last.lastForm));
	const other = inClass.filter((form) => form !== last.lastForm);
	const choices = [unlike, other, inClass].find((list) => list.length > 0) ?? [];
	return pick(choices, random) ?? 'recall';
}

/** The seed to ask with next: one on from the last, so that wordings take turns; at random for a new card. */
export function seedFor(last: LastAsked | undefined, random: Random): number {
	return last === undefined ? Math.floor(random() * 1000) : last.lastSeed + 1;
}

/** How near the wrong options should lie to the key: far for a new card and after a failure, else near. */
export function difficultyFor(last: Pick<LastAsked, 'lastRating'> | undefined): Difficulty {
	return last === undefined || last.lastRating === 1 ? 'far' : 'near';
}
