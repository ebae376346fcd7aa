import type { Check } from '../item.ts';
import { hasOptions, hasOwn } from '../words.ts';

const ABSOLUTE =
	/\b(?:always|never|none|completely|absolutely|totally|entirely|definitely|impossible|inevitabl[ey]|only|must|every|everyone|nobody|invariably)\b/i;

/** 11: an absolute term in some options but not in all, or in the stem of a choice. */
export const absoluteTerms: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const found = item.options.filter((option) => hasOwn(item, option, ABSOLUTE)).length;
	const inStem = hasOwn(item, item.stem, ABSOLUTE);
	if (!inStem && (found === 0 || found === item.options.length)) return undefined;
	return {
		number: 11,
		name: 'absolute terms',
		message: 'A word such as always, never or only tells right from wrong.',
		cure: 'Say it without the absolute word, or quote it if the wording is the point.'
	};
};
