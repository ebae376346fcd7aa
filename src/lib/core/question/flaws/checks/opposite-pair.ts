import type { Check } from '../item.ts';
import { isChoice, wrongOptions } from '../words.ts';

const OPPOSITES: readonly (readonly [string, string])[] = [
	['rose', 'fell'],
	['increased', 'decreased'],
	['more', 'fewer'],
	['more', 'less'],
	['higher', 'lower'],
	['won', 'lost'],
	['supported', 'opposed'],
	['accepted', 'refused'],
	['accepted', 'rejected'],
	['guilty', 'innocent'],
	['public', 'secret'],
	['open', 'closed'],
	['before', 'after'],
	['stronger', 'weaker'],
	['with', 'without'],
	['growth', 'decline'],
	['success', 'failure'],
	['majority', 'minority'],
	['true', 'false'],
	['looser', 'tighter']
];

/** 24: the key and one distractor are opposites, so that the rest can be ruled out. */
export const oppositePair: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.options.length < 3) return undefined;
	if (!wrongOptions(item).some((option) => opposite(key, option))) return undefined;
	return {
		number: 24,
		name: 'opposite pair containing the key',
		message: 'The right option and one other are plain opposites: the rest fall away.',
		cure: 'Use two pairs of opposites, or none.'
	};
};

/** The same sentence but for one word turned into its contrary. */
function opposite(a: string, b: string): boolean {
	const [first, second] = [a.toLowerCase().split(/\W+/), b.toLowerCase().split(/\W+/)];
	const left = first.filter((word) => !second.includes(word));
	const right = second.filter((word) => !first.includes(word));
	if (left.length > 2 || right.length > 2) return false;
	return OPPOSITES.some(
		([x, y]) => (left.includes(x) && right.includes(y)) || (left.includes(y) && right.includes(x))
	);
}
