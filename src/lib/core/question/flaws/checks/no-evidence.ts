import type { Check } from '../item.ts';

/** 28: nothing behind the key. */
export const noEvidence: Check = (item) => {
	if (item.evidence > 0) return undefined;
	return {
		number: 28,
		name: 'no evidence',
		message: 'No source stands behind the right answer.',
		cure: 'Give the source and its lines.'
	};
};
