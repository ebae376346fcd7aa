import type { Check } from '../item.ts';
import { areOpposite } from '../opposites.ts';
import { isChoice, wrongOptions } from '../words.ts';

/** Up to so many options, a pair and its middle ('rose', 'fell', 'stayed level') are all there is. */
const WHOLE_SET = 3;

/** 24: the key and one distractor are opposites, so that the rest can be ruled out. */
export const oppositePair: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.options.length <= WHOLE_SET) return undefined;
	const own = wordsOf(key);
	const others = wrongOptions(item).map(wordsOf);
	const pairs = others.flatMap((words) => {
		const found = opposition(own, words);
		return found ? [found] : [];
	});
	const [pair] = pairs;
	if (pair === undefined || pairs.length > 1) return undefined;
	// A pole that a third option shares gives nothing away: two options stand at it.
	const holders = [own, ...others].filter((words) => pair.some((pole) => words.includes(pole)));
	if (holders.length > 2) return undefined;
	return {
		number: 24,
		name: 'opposite pair containing the key',
		message: 'The right option and one other are plain opposites: the rest fall away.',
		cure: 'Use two pairs of opposites, or none.'
	};
};

function wordsOf(option: string): string[] {
	const words = option.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
	return words.filter((word) => word !== '' && word !== 'a' && word !== 'an');
}

/** The two words that turn one sentence into its contrary, where nothing else differs. */
function opposition(a: readonly string[], b: readonly string[]): [string, string] | undefined {
	const [left, ...more] = a.filter((word) => !b.includes(word));
	const [right, ...others] = b.filter((word) => !a.includes(word));
	if (left === undefined || right === undefined || more.length + others.length > 0)
		return undefined;
	return areOpposite(left, right) ? [left, right] : undefined;
}
