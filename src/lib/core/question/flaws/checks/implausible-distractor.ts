import type { Check, Item } from '../item.ts';
import { speaksOfOptions } from '../catch-all.ts';
import { placesOf } from '../scale.ts';
import { hasOptions, isFigure } from '../words.ts';

/** A figure so many times larger or smaller than every other is no rival. */
const TIMES = 20;
/** A date so many years from every other is no rival. */
const YEARS = 200;

/** 2: an option of another kind or of another order than the rest, which nobody would choose. */
export const implausibleDistractor: Check = (item) => {
	if (!hasOptions(item) || speaksOfOptions(item)) return undefined;
	const kinds = new Set(item.kinds.filter((kind) => kind !== undefined));
	if (kinds.size <= 1 && !mixesFigures(item) && !hasOutlier(item)) return undefined;
	return {
		number: 2,
		name: 'implausible distractor',
		message: 'The options are not all the same kind of thing.',
		cure: 'Use wrong options of the same kind as the right one.'
	};
};

function mixesFigures({ options }: Item): boolean {
	const figures = options.filter(isFigure).length;
	return figures > 0 && figures < options.length && placesOf(options) === undefined;
}

/** One option far from all the others, as a year from another age or a figure of another order. */
function hasOutlier({ options }: Item): boolean {
	const places = placesOf(options);
	if (places === undefined || places.length < 3) return false;
	const sorted = places.map(({ at }) => at).sort((a, b) => a - b);
	const [low = 0, next = 0] = sorted;
	const [before = 0, high = 0] = sorted.slice(-2);
	if (places[0]?.scale === 'time')
		return next - low > YEARS * 10_000 || high - before > YEARS * 10_000;
	return next > TIMES * Math.max(low, 1) || high > TIMES * Math.max(before, 1);
}
