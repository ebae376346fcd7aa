import { speaksOfOptions } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { mainClause } from '../main-clause.ts';
import { isAttributed } from '../voice.ts';
import { hasOptions, hasOwn, picksFromQuotation } from '../words.ts';

const ABSOLUTE =
	/\b(?:always|never|completely|absolutely|totally|entirely|definitely|impossible|inevitabl[ey]|only(?! (?:about |some )?[\d_]| (?:in|on|after|from|when)\b)|solely|every|everyone|everybody|nobody|invariably|without exception|no one)\b/i;
/** 'All Spartans were': of a whole people or class; 'all three' and 'all of them' are counts. */
const ALL_OF_A_KIND =
	/^(?:that )?all (?!of\b|the\b|these\b|those\b|its\b|their\b|his\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b)\p{L}+ (?:\p{L}+ )?(?:were|are|had|have|was|did)\b/iu;

/** 11: an absolute term in some options but not in all, in the stem of a choice, or in a sentence to be judged. */
export const absoluteTerms: Check = (item) => {
	const stemCounts = hasOptions(item) || item.form === 'true-false' || item.form === 'cloze';
	if (!stemCounts || speaksOfOptions(item)) return undefined;
	const has = (text: string) => hasOwn(item, text, ABSOLUTE) || hasOwn(item, text, ALL_OF_A_KIND);
	const found = item.options.filter(has).length;
	const some = found > 0 && found < item.options.length && !picksFromQuotation(item);
	const stem = hasOptions(item) ? mainClause(item) : item.stem;
	if (!some && (!has(stem) || isAttributed(item))) return undefined;
	return {
		number: 11,
		name: 'absolute terms',
		message: 'A word such as always, never or only tells right from wrong.',
		cure: 'Say it without the absolute word, or quote it if the wording is the point.'
	};
};
