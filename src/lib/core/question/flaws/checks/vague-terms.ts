import type { Check } from '../item.ts';
import { hasOptions, hasOwn } from '../words.ts';

const VAGUE =
	/\b(?:often|usually|frequently|occasionally|rarely|seldom|sometimes|generally|regularly|periodically|infrequently|normally|typically|more or less|somewhat|partly)\b/i;

/** 17: how often or how much is left vague; a hedge that is attributed is no flaw. */
export const vagueTerms: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const attributed = /\baccording to\b|\breports?\b|\bsays?\b/i.test(item.stem);
	const stem = !attributed && hasOwn(item, item.stem, VAGUE);
	const some = item.options.filter((option) => hasOwn(item, option, VAGUE)).length;
	if (!stem && (some === 0 || (attributed && some === item.options.length))) return undefined;
	if (!stem && attributed) return undefined;
	return {
		number: 17,
		name: 'vague terms',
		message: 'A word such as often or usually means something else to every reader.',
		cure: 'Say how often or how many, or whose estimate it is.'
	};
};
