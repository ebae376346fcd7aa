import type { Check } from '../item.ts';
import { ownWords } from '../words.ts';

/** Years of schooling a stem may ask for: readers of sixteen and up. */
export const HIGHEST = 19;

/** 30: a stem harder to read than its answer is to know, by the Flesch-Kincaid grade (Kincaid and others, 1975). */
export const readingLevel: Check = (item) => {
	if (atMost(item.stem) <= HIGHEST || fleschKincaid(item.stem) <= HIGHEST) return undefined;
	const grade = fleschKincaid(ownWords(item, item.stem));
	if (grade <= HIGHEST) return undefined;
	return {
		number: 30,
		name: 'reading level above the audience',
		message: `The stem reads at grade ${Math.round(grade)}.`,
		cure: 'Use shorter words and shorter sentences.'
	};
};

/** Grade = 0.39 words per sentence + 11.8 syllables per word - 15.59. */
export function fleschKincaid(text: string): number {
	const words = text.match(/[\p{L}'’-]+/gu) ?? [];
	if (words.length < 8) return 0;
	const sentences = Math.max(1, (text.match(/[.?!](?:\s|$)/g) ?? []).length);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** No grade is higher than this: every group of vowels counted, silent ones too. One pass, for the many easy stems. */
function atMost(text: string): number {
	const words = text.match(/\p{L}+/gu)?.length ?? 0;
	const vowels = text.match(/[aeiouy]{1,2}/gi)?.length ?? 0;
	return 0.39 * words + 11.8 * (Math.max(vowels, words) / Math.max(1, words)) - 15.59;
}

function syllablesOf(word: string): number {
	const lower = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
	return Math.max(1, (lower.match(/[aeiouy]{1,2}/g) ?? []).length);
}
