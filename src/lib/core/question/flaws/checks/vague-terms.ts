import type { Check } from '../item.ts';
import { isAttributed } from '../voice.ts';
import { hasOwn } from '../words.ts';

const VAGUE =
	/\b(?:often|usually|frequently|occasionally|rarely|seldom|sometimes|generally|regularly|periodically|infrequently|normally|typically|more or less|somewhat|partly|several)\b/i;

/** 17: how often or how much is left vague; a hedge that is attributed is no flaw. */
export const vagueTerms: Check = (item) => {
	const texts = [item.stem, ...item.options];
	if (!texts.some((text) => hasOwn(item, text, VAGUE)) || isAttributed(item)) return undefined;
	return {
		number: 17,
		name: 'vague terms',
		message: 'A word such as often or usually means something else to every reader.',
		cure: 'Say how often or how many, or whose estimate it is.'
	};
};
