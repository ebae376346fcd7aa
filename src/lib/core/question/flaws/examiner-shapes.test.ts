import { expect, test } from 'vitest';
import { findFlaws } from './find-flaws.ts';
import type { Item } from './item.ts';

function choice(stem: string, options: readonly string[], key: string): Item {
	return {
		form: 'choice',
		stem,
		options,
		keys: [key],
		kinds: options.map(() => 'text'),
		names: [],
		contested: false,
		voices: ['the old book'],
		evidence: 1
	};
}

const numbers = (item: Item) => findFlaws(item).map(({ number }) => number);

const PHRASE = '‘the utterly heroic workers left the yard’';

test.each([
	['Which word shows where the writer stands in this phrase from the old book: ', 'heroic'],
	['Which word of this phrase from the old book makes it absolute: ', 'utterly']
])('words picked from a quotation stand in the stem by right: %s', (ask, key) => {
	const options = [key, 'workers', 'left', 'yard'];
	const straight = PHRASE.replaceAll(/[‘’]/g, "'");
	expect(numbers(choice(`${ask}${PHRASE}?`, options, key))).toEqual([]);
	expect(numbers(choice(`${ask}${straight}?`, options, key))).toEqual([]);
});

test.each([
	['outside a quotation', 'Which word did the old book use for the heroic workers of the yard?'],
	['where one option is not of the quotation', `Which word judges in the old book's ${PHRASE}?`]
])('a word of the stem in the key alone is a clue %s', (_, stem) => {
	expect(numbers(choice(stem, ['heroic', 'dull', 'cruel', 'weak'], 'heroic'))).toContain(12);
});

test('an absolute word among words of a quotation is no clue; among claims it is', () => {
	const quoted = 'Which word judges in ‘they never paid the idle men’, as the old book puts it?';
	expect(numbers(choice(quoted, ['never', 'paid', 'idle', 'men'], 'idle'))).toEqual([]);
	const claims = ['they never paid', 'they paid late', 'they paid half', 'they paid in bread'];
	expect(numbers(choice('How did the owners pay in 1926?', claims, 'they paid half'))).toContain(
		11
	);
});

const PLACES = ['before it', 'during it', 'after it'];
const YEARS = ['in an earlier year', 'in the same year', 'in a later year'];

test.each(PLACES)('the closed triple of places in time is sound: %s', (key) => {
	const stem = 'Did the verdict come before the trial, during it, or after it?';
	expect(numbers(choice(stem, PLACES, key))).toEqual([]);
});

test.each(YEARS)('the closed triple of years is sound, and nothing like it: %s', (key) => {
	const stem = 'Did the verdict come in an earlier year than the arrest, or in the same year?';
	expect(numbers(choice(stem, YEARS, key))).toEqual([]);
	const loose = YEARS.map((option) => option.replace('same', 'very same'));
	expect(numbers(choice(stem, loose, 'in an earlier year'))).toContain(12);
});

test('before and after beside two further options are an opposite pair', () => {
	const options = ['before the trial', 'after the trial', 'in a new trial', 'on the first day'];
	const stem = 'When did the judges give their verdict in 1930?';
	expect(numbers(choice(stem, options, 'before the trial'))).toContain(24);
});

test.each([
	['Odd one out: which of these was NOT among the members of the board?', []],
	['Which of these was not among the members of the board?', [19]],
	['Which member was NOT present on the board in 1930?', [19]]
])('%s', (stem, expected) => {
	const options = ['Anna Belova', 'Boris Zotov', 'Gleb Titov', 'Vera Orlova'];
	expect(numbers(choice(stem, options, 'Gleb Titov'))).toEqual(expected);
});

test('questions offered as options may name what the stem names; statements may not', () => {
	const stem = 'Which question about the rural cells does the table leave open?';
	const asks = ['What the rural cells read', 'Who led the works', 'How many women joined'];
	expect(numbers(choice(stem, asks, 'What the rural cells read'))).not.toContain(12);
	const says = ['the rural cells read', 'the works were led', 'the women joined'];
	expect(numbers(choice(stem, says, 'the rural cells read'))).toContain(12);
});
