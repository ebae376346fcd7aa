import type { Check, Item } from '../item.ts';
import { hasOptions } from '../words.ts';

const ASKS =
	/\b(?:who|whom|whose|what|which|when|where|why|how|true or false|right or wrong)\b|^(?:was|were|is|are|did|does|do|has|have|had|can|could|will|would)\b/i;
const TELLS =
	/^(?:name|put|match|say|sort|give|list|complete|choose|tick|find|compare|explain|define|describe|order|arrange|calculate|recall|state|outline|sum|odd one out)\b/i;
/** Asks for whatever is true of the subject: any true statement would do. */
const ANY_TRUTH =
	/^(?:which|what) (?:one )?(?:of (?:these|the following)\b.*?|(?:statement|sentence|claim|option|answer)s?\b.*?)?\s?(?:is|are|was|were) (?:true|right|correct|false|wrong(?! with)|incorrect)\b|^(?:choose|tick|pick|select|mark) (?:all )?the (?:right|correct|true) (?:statement|answer|option|sentence)s?\b/i;
const GAP = /_{2,}|…|\[(?:blank|gap)\]/;
/** Shorter openings leave all that is asked to the options. */
const FEW_WORDS = 5;

/** 13: a stem that cannot be answered with the options hidden. */
export const unfocusedStem: Check = (item) => {
	if (!asksByItself(item)) return undefined;
	const stem = item.stem.trim();
	if ((isQuestion(stem) || isOpening(item, stem)) && !ANY_TRUTH.test(stem)) return undefined;
	return {
		number: 13,
		name: 'unfocused stem',
		message: 'With the options hidden, nobody could tell what is asked.',
		cure: 'Put the whole question into the stem.'
	};
};

/** Sentences to be judged or filled ask by their form. */
function asksByItself(item: Item): boolean {
	return item.form !== 'true-false' && item.form !== 'cloze';
}

function isQuestion(stem: string): boolean {
	const asks = stem.includes('?') || stem.endsWith(':');
	return (asks && ASKS.test(stem)) || TELLS.test(stem);
}

/** 'The capital of the Mughals in 1571 was': a sentence that each option ends. */
function isOpening(item: Item, stem: string): boolean {
	if (GAP.test(stem)) return true;
	return hasOptions(item) && !/[.?!]$/.test(stem) && stem.split(/\s+/).length >= FEW_WORDS;
}
