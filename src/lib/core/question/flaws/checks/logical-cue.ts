import { speaksOfOptions } from '../catch-all.ts';
import type { Check, Item } from '../item.ts';
import { placeOf, unitOf } from '../scale.ts';
import { isChoice, wrongOptions } from '../words.ts';

/** 8: the key alone is of the kind, or has the unit, number pattern or hedge, that the stem calls for. */
export const logicalCue: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.keys.length > 1) return undefined;
	const others = wrongOptions(item);
	if (others.length < 2 || speaksOfOptions(item)) return undefined;
	const odd = [hasDigit, hasPercent, hasHedge].some((test) =>
		others.every((option) => test(option) !== test(key))
	);
	if (!odd && !kindAlone(item, key) && !unitAlone(key, others)) return undefined;
	return {
		number: 8,
		name: 'logical cue',
		message: 'The right option alone has the kind, number, unit or hedge that the stem calls for.',
		cure: 'Give all options the same pattern.'
	};
};

const hasDigit = (text: string): boolean => /\d/.test(text);
const hasPercent = (text: string): boolean => /%|per cent/.test(text);
const hasHedge = (text: string): boolean => /^(?:about|some|around|nearly|over) \d/i.test(text);

function kindAlone({ kinds, options }: Item, key: string): boolean {
	const own = kinds[options.indexOf(key)];
	return own !== undefined && kinds.filter((kind) => kind === own).length === 1;
}

/** Each option has a unit, and none has the key's. */
function unitAlone(key: string, others: readonly string[]): boolean {
	if (!/\d/.test(key) || placeOf(key)?.scale === 'time') return false;
	const [own, ...units] = [key, ...others].map(unitOf);
	return own !== undefined && units.every((unit) => unit !== undefined && unit !== own);
}
