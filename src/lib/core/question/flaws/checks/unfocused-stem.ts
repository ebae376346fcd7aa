import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;
const TELLS = /^(?:name|put|match|say|sort|give|list|complete|choose|tick|find|compare|explain)\b/i;

/** 13: a stem that cannot be answered with the options hidden. */
export const unfocusedStem: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const stem = item.stem.trim();
	const asks = (stem.includes('?') || stem.endsWith(':')) && ASKS.test(stem);
	const long = stem.split(/\s+/).length >= 4;
	const open =
		/^which of (?:these|the following)(?: statements)? (?:is|are|was|were) (?:true|right|correct)\b/i.test(
			stem
		);
	if ((asks || TELLS.test(stem)) && long && !open) return undefined;
	return {
		number: 13,
		name: 'unfocused stem',
		message: 'With the options hidden, nobody could tell what is asked.',
		cure: 'Put the whole question into the stem.'
	};
};
