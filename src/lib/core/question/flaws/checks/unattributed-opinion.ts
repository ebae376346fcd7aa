import type { Check } from '../item.ts';

const ATTRIBUTES =
	/\baccording to\b|\bas .{3,60} (?:reports?|tells?|has|puts?|gives?|describes?|sees?|states?|quotes?)\b|\b(?:says?|reports?|calls?|argues?|claims?|states?|writes?|holds?|gives?|names?|tells?|dates?|describes?|presents?|makes?|treats?|which text|each text|each voice)\b|\bin the view of\b|\bfor the\b|\bby the\b|\bin the\b/i;

/** 27: a contested point asked as plain fact. */
export const unattributedOpinion: Check = (item) => {
	if (!item.contested || ATTRIBUTES.test(item.stem)) return undefined;
	if (item.voices.some((voice) => item.stem.toLowerCase().includes(voice.toLowerCase())))
		return undefined;
	return {
		number: 27,
		name: 'opinion asked as fact',
		message: 'The sources differ on this, and the stem does not name who says it.',
		cure: 'Begin with ‘According to …’.'
	};
};
