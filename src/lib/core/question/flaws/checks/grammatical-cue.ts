import { speaksOfOptions } from '../catch-all.ts';
import type { Check } from '../item.ts';
import { isChoice, wordCount, wrongOptions } from '../words.ts';

/** Longer options are clauses, whose first word tells nothing. */
const PHRASE = 4;

/** 15: article, number or form at the seam of stem and option fits the key alone. */
export const grammaticalCue: Check = (item) => {
	const [key] = item.keys;
	if (!isChoice(item) || key === undefined || item.keys.length > 1) return undefined;
	const others = wrongOptions(item);
	if (others.length < 2 || speaksOfOptions(item)) return undefined;
	const alone = (test: (text: string) => boolean) =>
		others.every((option) => test(option) !== test(key));
	const phrases = item.options.every((option) => wordCount(option) <= PHRASE);
	const byTense = item.options.some(hasAuxiliary) && alone(isPresent);
	const bySubject = others.some(isBareVerb) && alone(hasSubject);
	const byForm = byTense || bySubject || [startsSmall, endsWithStop, hasInitials].some(alone);
	const byArticle = (phrases && alone(startsWithArticle)) || fitsArticle(item.stem, key, others);
	if (!byForm && !byArticle && !fitsNumber(item.stem, key, others)) return undefined;
	return {
		number: 15,
		name: 'grammatical cue',
		message: 'The right option alone fits the grammar or has another form than the rest.',
		cure: 'Give all options the same article, capital, tense and stop.'
	};
};

const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);
const endsWithStop = (text: string): boolean => /[.!?]$/.test(text);
/** Before a small letter: the article of a name is part of it. */
const startsWithArticle = (text: string): boolean => /^(?:[Aa]n?|[Tt]he) \p{Ll}/u.test(text);
const hasInitials = (text: string): boolean => /^\p{Lu}\. /u.test(text);
const isBareVerb = (text: string): boolean => /^(?:to |\p{L}+(?:ed|ing) )/iu.test(text);
const hasSubject = (text: string): boolean =>
	/^(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e) ['‘“]?\p{Ll}/u.test(text);
const hasAuxiliary = (text: string): boolean => /^(?:will|shall|is|are|has|have) /.test(text);
/** Without an auxiliary among the options, a word in -s may be a plural. */
const isPresent = (text: string): boolean => hasAuxiliary(text) || /^\p{Ll}{3,}s /u.test(text);

/** 'worked as an' before 'engineer', 'banker' and 'surgeon'. */
function fitsArticle(stem: string, key: string, others: readonly string[]): boolean {
	const article = /\b(an?)\s*[:?…_]*$/i.exec(stem.trim())?.[1]?.toLowerCase();
	if (article === undefined) return false;
	const fits = (option: string) => /^[aeiou]/i.test(option) === (article === 'an');
	return fits(key) && !others.some(fits);
}

/** 'The men were' before one list and three single names. */
function fitsNumber(stem: string, key: string, others: readonly string[]): boolean {
	if (!/\b(?:were|are|these)\s*[:…_]*$/i.test(stem.trim())) return false;
	const isPlural = (option: string) => / and |,/.test(option);
	return isPlural(key) && !others.some(isPlural);
}
