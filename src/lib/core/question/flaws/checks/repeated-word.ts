import type { Check } from '../item.ts';
import { cognate, contentWords, isChoice, wrongOptions } from '../words.ts';

/** 12: a word of the stem stands in the key alone. */
export const repeatedWord: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined) return undefined;
	const stem = contentWords(item.stem);
	const others = wrongOptions(item).map(contentWords);
	const clue = [...contentWords(key)].find(
		(word) =>
			[...stem].some((other) => cognate(word, other)) &&
			!others.some((words) => [...words].some((other) => cognate(word, other)))
	);
	if (clue === undefined) return undefined;
	return {
		number: 12,
		name: 'word of the stem repeated in the key alone',
		message: `‘${clue}’ stands in the stem and in the right option, and in no other.`,
		cure: 'Say it in another word, in the stem or in the option.'
	};
};
