import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

const KIND = /^(?:\D*\d{4}\D*|\D*\d[\d,.]*\D*)$/;

/** 2: an option of another kind than the rest, which nobody would choose. */
export const implausibleDistractor: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const kinds = new Set(item.kinds.filter((kind) => kind !== undefined));
	const figures = item.options.filter((option) => KIND.test(option)).length;
	const mixed =
		figures > 0 && figures < item.options.length && item.options.every((o) => o.length < 25);
	if (kinds.size <= 1 && !mixed) return undefined;
	return {
		number: 2,
		name: 'implausible distractor',
		message: 'The options are not all the same kind of thing.',
		cure: 'Use wrong options of the same kind as the right one.'
	};
};
