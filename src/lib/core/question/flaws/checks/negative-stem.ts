import type { Check, Item } from '../item.ts';
import { hasOptions, ownWords } from '../words.ts';

const NEGATIVE =
	/\b(?:not|NOT|except|EXCEPT|never|cannot|neither|nor|(?<!true or )false|incorrect|untrue|\p{Ll}+n['’]t)\b/u;
/** The one sound use: an odd one out, with NOT in capitals. */
const ODD_ONE_OUT = /\bodd one out\b/i;
/** Clauses that only say more of a person or thing, or report what somebody said: their denials are not asked for. */
const SIDE_CLAUSE =
	/(?<=\p{L},? )(?:(?:who|whom|whose|that|because|although|though|if|when|while|where|since)\b|(?<=, )which\b)[^,?]*/gu;

/** 19: a negative stem, but for an odd one out with NOT in capitals. */
export const negativeStem: Check = (item) => {
	if (!hasOptions(item) || !NEGATIVE.test(item.stem)) return undefined;
	const sound = ODD_ONE_OUT.test(item.stem) && /\bNOT\b/.test(item.stem);
	if (sound || !NEGATIVE.test(mainClause(item))) return undefined;
	return {
		number: 19,
		name: 'negative stem',
		message: 'The stem asks for what is not so.',
		cure: 'Ask for what is so; or ask for the odd one out, with NOT in capitals.'
	};
};

/** The last sentence of the stem without quotations, names and side clauses. */
function mainClause(item: Item): string {
	const sentences = ownWords(item, item.stem).split(/[.;]\s/);
	return (sentences.at(-1) ?? '').replace(SIDE_CLAUSE, ' ').replace(/\bNon-\p{L}+/gu, ' ');
}
