import { speaksOfOptions } from '../catch-all.ts';
import { isClosedTriple } from '../closed-triple.ts';
import type { Check, Item } from '../item.ts';
import { meet, sayingsOf } from '../same-thing.ts';
import { hasOptions } from '../words.ts';

/** 18: more than one option is the key or says the same, or none does. */
export const severalRight: Check = (item) => {
	if (!hasOptions(item)) return undefined;
	const right = item.options.filter((option) => item.keys.includes(option)).length;
	const wanted = item.form === 'choice' ? 1 : item.keys.length;
	if (right === wanted && item.options.length > right && !hasTwin(item)) return undefined;
	return {
		number: 18,
		name: 'more than one right',
		message: right === 0 ? 'No option is the key.' : 'More than one option would be right.',
		cure: 'Keep one right option and make the others wrong.'
	};
};

/** A wrong option that says what the key says. */
function hasTwin(item: Item): boolean {
	if (speaksOfOptions(item) || isClosedTriple(item)) return false;
	const isKey = ({ text }: { readonly text: string }) => item.keys.includes(text);
	const sayings = sayingsOf(item);
	const others = sayings.filter((saying) => !isKey(saying));
	return sayings.filter(isKey).some((key) => others.some((other) => meet(key, other)));
}
