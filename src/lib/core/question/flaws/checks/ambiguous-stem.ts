import type { Check } from '../item.ts';
import { contentWords } from '../words.ts';

const PERSONAL = '(?:he|she|they|it|him|them)';
/** Before a noun, 'these' needs nothing that came before: 'Put these treaties in order'. */
const POINTING =
	'(?:this|these|those)(?= (?:happen|take|occur|begin|start|end|was|were|is|are)\\b| ?\\?)';
const PRONOUN = `(?:${PERSONAL}\\b(?! (?:who|that)\\b)|${POINTING})`;
/** A stem that starts with a pronoun; 'It was X who' and 'It was possible to' name what they mean. */
const LEADING = new RegExp(
	`^(?!it (?:was|is) (?:\\S+ ){1,4}(?:who|that|to|for|which)\\b)${PRONOUN}`,
	'i'
);
/** A question word, at most a noun and a verb, and then a pronoun that nothing has named. */
const DANGLING = new RegExp(
	`^(?:in |on |at |by |from |to )?(?:who|whom|what|when|where|why|how|which)(?! of\\b)(?: \\p{Ll}+)? (?:\\p{Ll}+ )?${PRONOUN}.*\\?$`,
	'iu'
);
/** 'Who was the king then?': a stem so short has not said where or when. */
const DEICTIC = /^(?:\S+ ){1,4}(?:there|then)\?$/i;
/** 'When was the treaty signed?': which treaty, nobody can tell. */
const BARE_NOUN =
	/^(?:when|where|who|why|how|what) (?:was|were|did|is) the (?:treaty|battle|war|king|queen|emperor|act|law|event|party|town|city|country|plan|meeting|book|speech|author|leader|revolt|siege|pact)(?: \p{Ll}+)?\?$/iu;

/** 1: a stem that leans on something it does not name, or names nothing at all. */
export const ambiguousStem: Check = (item) => {
	const stem = item.stem.trim();
	const broken = stem.length < 8 || stem.includes('{') || stem.includes('undefined');
	const unclear =
		LEADING.test(stem) || DANGLING.test(stem) || DEICTIC.test(stem) || BARE_NOUN.test(stem);
	if (!broken && !unclear && !isMostlyBlank(stem)) return undefined;
	return {
		number: 1,
		name: 'ambiguous stem',
		message: 'The stem does not say whom or what it is about.',
		cure: 'Name the person, body or event in the stem itself.'
	};
};

/** 'In 1930 ____ was ____': many answers fit where the blanks have taken what the sentence is about. */
function isMostlyBlank(stem: string): boolean {
	const blanks = stem.match(/_{2,}/g)?.length ?? 0;
	return blanks >= 2 && contentWords(stem).size < blanks;
}
