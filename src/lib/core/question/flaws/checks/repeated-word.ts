import { speaksOfOptions } from '../catch-all.ts';
import { isClosedTriple } from '../closed-triple.ts';
import type { Check } from '../item.ts';
import { cognate, contentWords, isChoice, picksFromQuotation, wordsOfOptions } from '../words.ts';

const QUESTION = /^(?:what|which|how|whether|who|whose|when|where|why)\b/i;

/** 12: a word of the stem stands in the key alone. */
export const repeatedWord: Check = (item) => {
	const [key] = item.keys;
	if (
		!isChoice(item) ||
		key === undefined ||
		/^(?:true|false|right|wrong|correct|incorrect)$/i.test(key)
	)
		return undefined;
	if (speaksOfOptions(item) || picksFromQuotation(item) || isClosedTriple(item)) return undefined;
	// A question as an option must name what it asks about, as the stem does.
	if (item.options.every((option) => QUESTION.test(option))) return undefined;
	const words = wordsOfOptions(item);
	const place = item.options.indexOf(key);
	const stem = [...contentWords(item.stem)];
	const clue = [...(words[place] ?? [])].find(
		(word) =>
			stem.some((other) => cognate(word, other)) &&
			!words.some((set, i) => i !== place && [...set].some((other) => cognate(word, other)))
	);
	if (clue === undefined) return undefined;
	return {
		number: 12,
		name: 'word of the stem repeated in the key alone',
		message: `‘${clue}’ stands in the stem and in the right option, and in no other.`,
		cure: 'Say it in another word, in the stem or in the option.'
	};
};
