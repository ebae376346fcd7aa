import type { Check, Item } from '../item.ts';
import { hasOwn } from '../words.ts';

const EARLY =
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:1[678]\d\d|190\d|191[0-7])\b/;
const STATED = /\b(?:old style|new style|O\.S\.|N\.S\.|Julian|Gregorian|(?:old|new) calendar)\b/i;
const RUSSIA =
	/\b(?:Russians?|Russia|St Petersburg|Saint Petersburg|Petrograd|Moscow|Kiev|Odessa|tsars?|tsarina|Duma|Bolsheviks?|Mensheviks?|Decembrists?|Soviets?|Romanovs?)\b/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const BLANK = /_{2,}/;

/** 29: a day in Russia before February 1918 without its calendar; the calendars differ by about two weeks. */
export const calendar: Check = (item) => {
	const stem = BLANK.test(item.stem) ? item.stem.replace(BLANK, item.keys[0] ?? '') : item.stem;
	const texts = [stem, ...item.options, ...item.keys];
	if (!texts.some((text) => hasOwn(item, text, EARLY))) return undefined;
	if (texts.some((text) => STATED.test(text)) || !isRussian(item, texts)) return undefined;
	return {
		number: 29,
		name: 'calendar unstated',
		message: 'A day before February 1918 stands without its calendar.',
		cure: 'Say old style or new style.'
	};
};

/** The words speak of Russia, or the bank does: it has names in Cyrillic. */
function isRussian(item: Item, texts: readonly string[]): boolean {
	return texts.some((text) => RUSSIA.test(text)) || item.names.some((name) => CYRILLIC.test(name));
}
