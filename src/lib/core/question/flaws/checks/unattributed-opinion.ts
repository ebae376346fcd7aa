import type { Check } from '../item.ts';
import { isAttributed } from '../voice.ts';
import { hasOwn } from '../words.ts';

/** Words that judge: nobody can look up who was the greatest. 'The greatest number' can be counted. */
const JUDGES =
	/\b(?:best|worst|finest|wisest|cruellest|greatest(?! (?:number|share|part|loss|length|height|extent|total|area|amount))|most (?:important|significant|influential|successful|brilliant|famous|evil|tragic)|main (?:cause|reason)|(?:to|who was at) blame|responsible for the (?:war|famine|disaster|defeat)|(?:un)?fair|(?:un)?just(?= to| in|\?)|wrongly|rightly|disastrous(?:ly)?|tragic(?:ally)?|wicked(?:ly)?|foolish(?:ly)?|heroic(?:ally)?|brilliant(?:ly)?|a mistake)\b/i;

/** 27: a contested point, or a judgement, asked as plain fact. */
export const unattributedOpinion: Check = (item) => {
	if (!item.contested && !hasOwn(item, item.stem, JUDGES)) return undefined;
	if (isAttributed(item)) return undefined;
	return {
		number: 27,
		name: 'opinion asked as fact',
		message: 'The sources differ on this, and the stem does not name who says it.',
		cure: 'Begin with ‘According to …’.'
	};
};
