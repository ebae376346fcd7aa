import { foldTight } from './fold.ts';
import { keyedWords, nameKey } from './name-key.ts';
import type { KeyedWord } from './name-key.ts';
import { romanValue } from './number-words.ts';
import { allowedSlips } from './distance.ts';
import { asLikeness, slipsBetween } from './slips.ts';
import type { Likeness } from './slips.ts';

/** A person's name in its parts, made ready to compare. */
export interface Person {
	readonly tight: string;
	readonly surname: KeyedWord;
	/** Forenames or initials in order. */
	readonly forenames: readonly KeyedWord[];
	/** The number of a ruler, '2' for Nicholas II; '' for everybody else. */
	readonly number: string;
}

const PARTICLES = new Set(['von', 'van', 'de', 'der', 'den', 'la', 'le', 'du', 'di', 'bin', 'фон']);
const DOUBLE_SURNAME = /(?<=\p{L}{3})[-‐‑–](?=\p{L}{3})/gu;

/** Reads 'L. K. Ramzin', 'Professor Leonid Ramzin' or 'Ramzin, Leonid'; `undefined` for a text without a letter. */
export function readPerson(text: string): Person | undefined {
	const [before = '', after] = text.split(',');
	const words = nameWords(after === undefined ? text : `${after} ${before}`);
	return asPerson(words, foldTight(text, 'person'));
}

/** The same name read as Russian documents write it, surname first; `undefined` where only one word is given. */
export function readSurnameFirst(text: string): Person | undefined {
	const words = nameWords(text);
	const [surname, ...forenames] = words;
	const last = forenames.at(-1);
	if (surname === undefined || last === undefined || rulerNumber(last.fold) !== '')
		return undefined;
	return asPerson([...forenames, surname], '');
}

/** Compares surname, number and as many forenames or initials as both give; `undefined` means unlike. */
export function personLikeness(answer: Person, spelling: Person): Likeness | undefined {
	if (answer.number !== spelling.number && answer.number !== '') return undefined;
	if (answer.tight !== '' && answer.tight === spelling.tight) return 0;
	if (answer.tight !== '' && answer.tight === spelling.surname.fold) return 0;
	const surname = surnameLikeness(answer, spelling);
	const forenames = forenameLikeness(answer.forenames, spelling.forenames);
	if (surname === undefined || forenames === undefined) return undefined;
	return surname > forenames ? surname : forenames;
}

/** Compares the surnames alone; `undefined` means unlike. */
export function surnameLikeness(answer: Person, spelling: Person): Likeness | undefined {
	return wordLikeness(answer.surname, spelling.surname);
}

function asPerson(words: readonly KeyedWord[], tight: string): Person | undefined {
	const last = words.at(-1);
	if (last === undefined) return undefined;
	const number = words.length > 1 ? rulerNumber(last.fold) : '';
	const names = number === '' ? words : words.slice(0, -1);
	const surname = names.at(-1) ?? last;
	const forenames = names.slice(0, -1).filter((word) => !PARTICLES.has(word.fold));
	return { tight, surname, forenames, number };
}

function nameWords(text: string): KeyedWord[] {
	const words = keyedWords(text.replace(DOUBLE_SURNAME, ''), 'person');
	return words.filter((word) => word.fold !== 'the');
}

function rulerNumber(word: string): string {
	if (/^\d{1,2}$/.test(word)) return word;
	const value = romanValue(word);
	return value === undefined ? '' : String(value);
}

// One forename too many on either side cannot contradict; a spelling that knows no forename weighs less.
function forenameLikeness(
	given: readonly KeyedWord[],
	stored: readonly KeyedWord[]
): Likeness | undefined {
	if (given.length === 0) return 0;
	if (stored.length === 0) return 1;
	const [first] = given;
	if (given.length === 1 && first && areInitials(first.fold, stored)) return 0;
	let worst: Likeness = 0;
	for (const [i, word] of given.slice(0, stored.length).entries()) {
		const other = stored[i];
		const likeness = other && forenamePair(word, other);
		if (likeness === undefined) return undefined;
		if (likeness > worst) worst = likeness;
	}
	return worst;
}

function forenamePair(given: KeyedWord, stored: KeyedWord): Likeness | undefined {
	if (given.fold.length <= 2 && isInitialOf(given, stored)) return 0;
	if (stored.fold.length <= 2 && isInitialOf(stored, given)) return 0;
	return wordLikeness(given, stored);
}

/** 'LK' for Leonid Konstantinovich. */
function areInitials(word: string, stored: readonly KeyedWord[]): boolean {
	const letters = [...word];
	if (letters.length < 2 || letters.length > 3 || letters.length > stored.length) return false;
	return letters.every((letter, i) => {
		const name = stored[i];
		return name !== undefined && isInitialOf({ fold: letter, key: nameKey(letter) }, name);
	});
}

// Y., I. and J. stand for the same Russian letters, and Y. and J. also for Ye-, whose y the key has lost.
function isInitialOf(initial: KeyedWord, name: KeyedWord): boolean {
	if (name.fold.startsWith(initial.fold) || name.key.startsWith(initial.key)) return true;
	const silent = /^[yij]$/.test(initial.fold);
	return silent && /^[yijeэеёюяий]/.test(name.fold);
}

function wordLikeness(answer: KeyedWord, stored: KeyedWord): Likeness | undefined {
	if (answer.fold === stored.fold) return 0;
	const slips = slipsBetween(answer.fold, answer.key, stored.fold, stored.key);
	if (slips === undefined || slips > allowedSlips(stored.fold.length)) return undefined;
	return asLikeness(slips);
}
