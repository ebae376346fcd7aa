import { best, nearestSpelling, readName, sharesSurname } from './name-likeness.ts';
import type { NameAnswer, NameTarget, Nearest } from './name-likeness.ts';
import type { Likeness } from './slips.ts';

export type { NameTarget } from './name-likeness.ts';

/** How a typed name fared; the reason is a sentence for the student. */
export interface NameMatch {
	readonly kind: 'exact' | 'spelling' | 'partly' | 'ambiguous' | 'none';
	readonly reason: string;
	/** The stored spelling that came nearest. */
	readonly matched?: string;
}

/** Longer answers are not read, so that checking takes a bounded time. */
export const LONGEST_NAME = 200;

/**
 * Whether a typed name is the target's: 'exact' and 'spelling' are right, 'partly' lacks initials or a number,
 * 'ambiguous' and 'none' are not accepted. An answer as near to one of the others is never accepted; persons are
 * held against persons first, so that a town of the same name does no harm, and a target with the same first spelling
 * is taken for the same thing.
 */
export function matchName(
	answer: string,
	target: NameTarget,
	others: readonly NameTarget[]
): NameMatch {
	if (answer.length > LONGEST_NAME) return none('Your answer is too long to be read as a name.');
	const read = readName(answer);
	if (read.term.words.join('') === '') return none('You wrote no name.');
	const own = nearestSpelling(read, target);
	const rival = nearestRival(read, target, others, own?.likeness);
	if (own === undefined) return unlike(answer, read, target, rival);
	if (rival && rival.likeness <= own.likeness) return contested(answer, own, rival);
	if (own.unnumbered) return unnumbered(own);
	return accepted(answer, own);
}

/** Something of another kind rivals only an answer with a slip in it, when it is spelt just so. */
function nearestRival(
	read: NameAnswer,
	target: NameTarget,
	others: readonly NameTarget[],
	own: Likeness | undefined
): Nearest | undefined {
	const rivals = others.filter(
		(other) => other !== target && other.spellings[0] !== target.spellings[0]
	);
	return best(
		rivals.flatMap((other) => {
			const near = nearestSpelling(read, other);
			const sameKind = Boolean(other.person) === Boolean(target.person);
			return near && (sameKind || (near.likeness === 0 && own !== 0)) ? near : [];
		})
	);
}

function accepted(answer: string, own: Nearest): NameMatch {
	const matched = own.spelling;
	if (own.likeness === 0) return { kind: 'exact', reason: `‘${matched}’ is right.`, matched };
	const how =
		own.likeness === 1
			? `You wrote ‘${answer.trim()}’; that is also how ‘${matched}’ is spelt.`
			: `You wrote ‘${answer.trim()}’; the spelling here is ‘${matched}’.`;
	return { kind: 'spelling', reason: how, matched };
}

function contested(answer: string, own: Nearest, rival: Nearest): NameMatch {
	const matched = own.spelling;
	if (rival.likeness < own.likeness) return none(meansAnother(answer, rival), matched);
	if (own.unnumbered) return unnumbered(own);
	if (own.bare && own.likeness <= 1) {
		const reason = `More than one person is called ‘${answer.trim()}’: add the initials.`;
		return { kind: 'partly', reason, matched };
	}
	const reason = `‘${answer.trim()}’ could be ‘${matched}’ or ‘${rival.spelling}’.`;
	return { kind: 'ambiguous', reason, matched };
}

function unnumbered(own: Nearest): NameMatch {
	const matched = own.spelling;
	return { kind: 'partly', reason: `Say which one: the full name is ‘${matched}’.`, matched };
}

function unlike(
	answer: string,
	read: NameAnswer,
	target: NameTarget,
	rival: Nearest | undefined
): NameMatch {
	if (rival && rival.likeness <= 1) return none(meansAnother(answer, rival));
	if (sharesSurname(read, target)) {
		return none('The surname fits, but not the forename, initials or number.');
	}
	return none(`‘${answer.trim()}’ is not the answer.`);
}

function meansAnother(answer: string, rival: Nearest): string {
	return rival.likeness <= 1
		? `‘${answer.trim()}’ means another name: ‘${rival.spelling}’.`
		: `‘${answer.trim()}’ is nearer to another name: ‘${rival.spelling}’.`;
}

function none(reason: string, matched?: string): NameMatch {
	return matched === undefined ? { kind: 'none', reason } : { kind: 'none', reason, matched };
}
