import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_NAME, matchName } from './name.ts';
import { NAMES } from './names.fixture.ts';
import { SURNAMES } from './surnames.fixture.ts';
import { allowedSlips } from './distance.ts';
import { fold } from './fold.ts';
import { nearestSpelling, readName } from './name-likeness.ts';
import type { NameTarget } from './name.ts';

const bank: readonly NameTarget[] = Object.values(NAMES);
const target = fc.constantFrom(...bank);
const persons: readonly NameTarget[] = SURNAMES.map((name) => ({
	spellings: [name],
	person: true
}));

test('every stored spelling is exactly its own target', () => {
	for (const asked of [...bank, ...persons]) {
		for (const spelling of asked.spellings) {
			const match = matchName(spelling, asked, persons.includes(asked) ? persons : bank);
			expect([spelling, match.kind]).toEqual([spelling, 'exact']);
		}
	}
});

test('no stored spelling is taken for another target', () => {
	fc.assert(
		fc.property(target, target, fc.nat(), (asked, other, pick) => {
			fc.pre(asked !== other && asked.person === other.person);
			const spelling = other.spellings[pick % other.spellings.length] ?? '';
			const { kind } = matchName(spelling, asked, bank);
			expect(kind === 'exact' || kind === 'spelling').toBe(false);
		}),
		{ numRuns: 1000 }
	);
});

test('a slip within the limit is accepted unless it comes as near to another name', () => {
	const letter = fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщыэюя'.split(''));
	fc.assert(
		fc.property(fc.constantFrom(...persons), fc.nat(), letter, (asked, at, typed) => {
			const [name = ''] = asked.spellings;
			fc.pre(allowedSlips(fold(name).length) > 0);
			const place = at % name.length;
			const answer = name.slice(0, place) + typed + name.slice(place + 1);
			const read = readName(answer);
			const rivals = persons.filter((other) => other !== asked && nearestSpelling(read, other));
			const { kind } = matchName(answer, asked, persons);
			if (rivals.length === 0) expect(kind === 'exact' || kind === 'spelling').toBe(true);
		}),
		{ numRuns: 500 }
	);
});

test('reasons are sentences that name both spellings', () => {
	expect(matchName('Ryabushinsky', NAMES.riabushinskii, bank).reason).toBe(
		'You wrote ‘Ryabushinsky’; that is also how ‘Pavel Riabushinskii’ is spelt.'
	);
	expect(matchName('Alekseev', NAMES.ivanAlekseev, bank).reason).toBe(
		'More than one person is called ‘Alekseev’: add the initials.'
	);
	expect(matchName('Rees', NAMES.reese, bank).reason).toBe(
		'‘Rees’ means another name: ‘E. A. Rees’.'
	);
	expect(matchName('', NAMES.ramzin, bank).reason).toBe('You wrote no name.');
});

test('what comes between two names is neither', () => {
	const bare = ['Alekseev', 'Aleksaev'].map((name) => ({ spellings: [name], person: true }));
	const [first, second] = bare;
	if (!first || !second) throw new Error('two names');
	expect(matchName('Aleksiev', first, bare).kind).toBe('ambiguous');
	expect(matchName('Aleksiev', first, []).kind).toBe('spelling');
});

test('an answer longer than any name is refused unread', () => {
	const long = 'Ramzin '.repeat(LONGEST_NAME);
	expect(matchName(long, NAMES.ramzin, bank).kind).toBe('none');
});
