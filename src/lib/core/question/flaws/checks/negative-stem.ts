import type { Check } from '../item.ts';
import { mainClause } from '../main-clause.ts';
import { hasOptions } from '../words.ts';

const DENIES = /\b(?:not|NOT|except|EXCEPT|never|cannot|neither|nor|\p{Ll}+n['’]t)\b/u;
/** Of the statement asked for; a false name or a false tsar denies nothing. */
const SAYS_FALSE =
	/\b(?:is|are|was|were) (?:false|incorrect|untrue)\b|\b(?:false|incorrect|untrue) (?:statement|claim|answer|one)\b/;
/** The one sound use: an odd one out, with NOT in capitals. */
const ODD_ONE_OUT = /\bodd one out\b/i;
/** Why something did not happen is a question about what happened. */
const EXPLAINS = /^\s*(?:why|how)\b/i;

/** 19: a negative stem, but for an odd one out with NOT in capitals. */
export const negativeStem: Check = (item) => {
	if (!hasOptions(item) || !isNegative(item.stem)) return undefined;
	const sound = ODD_ONE_OUT.test(item.stem) && /\bNOT\b/.test(item.stem);
	const asked = mainClause(item);
	if (sound || EXPLAINS.test(asked) || !isNegative(asked)) return undefined;
	return {
		number: 19,
		name: 'negative stem',
		message: 'The stem asks for what is not so.',
		cure: 'Ask for what is so; or ask for the odd one out, with NOT in capitals.'
	};
};

function isNegative(text: string): boolean {
	return DENIES.test(text) || SAYS_FALSE.test(text);
}
