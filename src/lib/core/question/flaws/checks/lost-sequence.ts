import { readDate } from '../../../answer/read-date.ts';
import type { Check } from '../item.ts';
import { hasOptions } from '../words.ts';

const PLAIN = /^(?:about )?(\d[\d,]*(?:\.\d+)?)(?: to \d[\d,]*)?(?: per cent| ?%)?$/;

/** 16: numbers or dates that do not ascend. */
export const lostSequence: Check = (item) => {
	if (!hasOptions(item) || item.options.length < 2) return undefined;
	const places = item.options.map(placeOf);
	const scaled = places.every((place) => place !== undefined);
	if (!scaled || places.every((place, i) => i === 0 || place > (places[i - 1] ?? place)))
		return undefined;
	return {
		number: 16,
		name: 'options out of order',
		message: 'Numbers or dates do not ascend.',
		cure: 'Put them in order, the smallest or earliest first.'
	};
};

/** Where an option stands on its scale: years before plain numbers, so that '1,930' and '1930' differ. */
function placeOf(option: string): number | undefined {
	const text = option.trim();
	const number = PLAIN.exec(text)?.[1];
	if (number !== undefined && !/^\d{4}$/.test(number)) return Number(number.replaceAll(',', ''));
	const date = /\d/.test(text) && text.length < 50 ? readDate(text) : undefined;
	return date ? Number(date.from.replaceAll('-', '')) : undefined;
}
