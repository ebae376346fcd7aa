import { speaksOfOptions } from '../catch-all.ts';
import type { Check, Item } from '../item.ts';
import { isChoice, isFigure, isName, wordCount } from '../words.ts';

/** Short options differ more in length than their readers notice. */
const SHORT = 20;
/** So many words stand out beside any name or single word. */
const SENTENCE = 6;

/** 20: options unlike in kind, or in length without the excuse of being names. */
export const unlikeOptions: Check = (item) => {
	if (!isChoice(item) || item.options.length < 2 || speaksOfOptions(item)) return undefined;
	const kinds = new Set(item.kinds.filter((kind) => kind !== undefined));
	if (kinds.size <= 1 && !isUnlikeInLength(item)) return undefined;
	return {
		number: 20,
		name: 'options unlike in kind or length',
		message:
			kinds.size > 1
				? 'The options are not all the same kind of thing.'
				: 'One option is over twice as long as another.',
		cure: 'Bring the options to one kind and to like length.'
	};
};

function isUnlikeInLength(item: Item): boolean {
	const shortest = Math.min(...item.options.map((option) => option.length));
	const longest = Math.max(...item.options.map((option) => option.length));
	if (longest <= SHORT || longest <= 2 * shortest) return false;
	const worded = item.options.filter((option) => !isFigure(option) && !isName(item, option));
	const peers = Math.min(...worded.map((option) => option.length));
	return worded.some((option) => {
		const twice = option.length > 2 * (wordCount(option) < SENTENCE ? peers : shortest);
		return option.length > SHORT && twice;
	});
}
