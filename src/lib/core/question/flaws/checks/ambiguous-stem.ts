import type { Check } from '../item.ts';

const DANGLING =
	/^(?:(?:he|she|they|it|this|these|those)\b|(?:what|when|where|why|how) (?:did|was|were|is|does) (?:he|she|they|it|this)\b)/i;

/** 1: a stem that leans on something it does not name, or names nothing at all. */
export const ambiguousStem: Check = (item) => {
	const stem = item.stem.trim();
	const unclear = stem.length < 8 || DANGLING.test(stem);
	const unbalanced = stem.includes('{') || stem.includes('undefined');
	if (!unclear && !unbalanced) return undefined;
	return {
		number: 1,
		name: 'ambiguous stem',
		message: 'The stem does not say whom or what it is about.',
		cure: 'Name the person, body or event in the stem itself.'
	};
};
