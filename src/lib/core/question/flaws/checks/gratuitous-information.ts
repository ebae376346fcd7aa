import type { Check } from '../item.ts';

/** The longest stem a student reads at one go: QUESTIONS, flaw 5. */
const MOST_WORDS = 40;

/** 5: a stem with more than it needs. */
export const gratuitousInformation: Check = (item) => {
	const words = item.stem.split(/\s+/).length;
	if (words <= MOST_WORDS) return undefined;
	return {
		number: 5,
		name: 'gratuitous information',
		message: `The stem has ${words} words; ${MOST_WORDS} are enough.`,
		cure: 'Leave out what the question can be answered without.'
	};
};
