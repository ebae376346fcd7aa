import type { Check } from '../item.ts';
import { isChoice, wrongOptions } from '../words.ts';

/** 15: article, number or form at the seam of stem and option fits the key alone. */
export const grammaticalCue: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined) return undefined;
	const others = wrongOptions(item);
	if (others.length < 2) return undefined;
	const article = /\b(an?)\s*[:?…]?$/i.exec(item.stem.trim())?.[1]?.toLowerCase();
	const fits = (option: string) => /^[aeiou]/i.test(option) === (article === 'an');
	const byArticle = article !== undefined && fits(key) && !others.some(fits);
	const odd = [startsWithCapital, endsWithStop, startsWithArticle].some((test) =>
		others.every((option) => test(option) !== test(key))
	);
	if (!byArticle && !odd) return undefined;
	return {
		number: 15,
		name: 'grammatical cue',
		message: 'The right option alone fits the grammar or has another form than the rest.',
		cure: 'Give all options the same article, capital and stop.'
	};
};

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const endsWithStop = (text: string): boolean => /[.!?]$/.test(text);
const startsWithArticle = (text: string): boolean => /^(?:a|an|the) /i.test(text);
