import { speaksOfOptions } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { placesOf } from '../scale.ts';
import { hasOptions } from '../words.ts';

/** 16: numbers or dates that do not ascend. */
export const lostSequence: Check = (item) => {
	if (!hasOptions(item) || item.options.length < 2 || speaksOfOptions(item)) return undefined;
	const places = placesOf(item.options);
	if (!places || places.every((place, i) => i === 0 || place.at >= (places[i - 1] ?? place).at))
		return undefined;
	return {
		number: 16,
		name: 'options out of order',
		message: 'Numbers or dates do not ascend.',
		cure: 'Put them in order, the smallest or earliest first.'
	};
};
