import { expect, test } from 'vitest';
import { EVENT, CLAIM, found } from './rule.fixture.ts';
import { slotsFound } from './slots-found.ts';

const common = { id: 'f', importance: 2, statement: 'S.' };
const evidence = (extra: object) => [{ source: 'soviet', ...extra }];
const quantity = (value: string | number, extra: object) => ({
	...common,
	kind: 'quantity',
	measure: 'm',
	value,
	evidence: evidence(extra)
});
const lost = (what: string, slot: string, lines: string | number) =>
	`'${what}' of the slot '${slot}' is not in soviet lines ${lines}`;
const messages = (fact: { id: string }) =>
	found(slotsFound, { facts: [fact] }).map((text) => text.replace(`${fact.id}: `, ''));

test.each([
	['dates in words and figures', EVENT],
	['a figure in words', quantity(5, { lines: 2, slots: ['value'] })],
	['a range across a hyphenated line end', { ...CLAIM }],
	[
		'a year with l and O',
		{ ...EVENT, when: 1930, evidence: evidence({ lines: 5, slots: ['when'] }) }
	],
	[
		'a name by its scanning slip',
		{
			...common,
			kind: 'person',
			who: 'ramzin',
			role: 'the man',
			evidence: evidence({ lines: 5, slots: ['who'] })
		}
	],
	[
		'a person by the last name',
		{
			...common,
			kind: 'person',
			who: 'larichev',
			role: 'the man',
			evidence: evidence({ lines: 2 })
		}
	],
	['a year on a context line', quantity(1930, { lines: 2, context: 1, slots: ['value'] })],
	[
		'both ends of an interval',
		{ ...EVENT, when: '1930-11-25/1930-12-07', evidence: evidence({ lines: 1 }) }
	],
	[
		'members of a list',
		{
			...common,
			kind: 'list',
			of: 'men',
			members: ['ramzin', 'larichev'],
			evidence: evidence({ lines: 2, slots: ['all'] })
		}
	],
	['worked sums', quantity(13, { lines: 1, worked: { value: 'days(1930-11-25/1930-12-07)' } })],
	['counted names', quantity(2, { lines: 2, worked: { value: 'count(Ramzin, Larichev)' } })],
	[
		'a reading',
		quantity(77, {
			lines: 5,
			reading: [{ slot: 'value', printed: 'l93O', read: '77', why: 'garbled' }]
		})
	],
	[
		'a phrase over a line end',
		{ ...EVENT, evidence: evidence({ lines: '1-4', phrase: '3,000 members in 1929' }) }
	]
])('finds %s', (_what, fact) => {
	expect(messages(fact)).toEqual([]);
});

test.each([
	['another day', { ...EVENT, when: '1930-11-26' }, [lost('26', 'when', 1)]],
	['another month', { ...EVENT, when: '1930-10-25' }, [lost('october', 'when', 1)]],
	['another place', { ...EVENT, where: 'paris' }, [lost('Paris', 'where', 1)]],
	[
		'another figure',
		quantity('2000-3500', { lines: '3-4', slots: ['value'] }),
		[lost('3,500', 'value', '3-4')]
	],
	[
		'a slot nobody is named for',
		{ ...EVENT, where: 'paris', evidence: evidence({ lines: 1, slots: ['when'] }) },
		[lost('Paris', 'where', 1)]
	],
	[
		'a missing member',
		{
			...common,
			kind: 'list',
			of: 'men',
			members: ['ramzin', 'paris'],
			evidence: evidence({ lines: 2, slots: ['all'] })
		},
		[lost('Paris', 'all', 2)]
	],
	[
		'a figure inside a phrase',
		{
			...common,
			kind: 'term',
			term: 'moscow',
			definition: 'the city of 1931',
			evidence: evidence({ lines: 1 })
		},
		[lost('1931', 'definition', 1)]
	],
	[
		'a false sum',
		quantity(12, { lines: 1, worked: { value: 'days(1930-11-25/1930-12-07)' } }),
		["'days(1930-11-25/1930-12-07)' gives 13, not the value"]
	],
	[
		'a sum of figures that are not there',
		quantity(6, { lines: 2, worked: { value: '8 - 2' } }),
		["'2' of the arithmetic is not in the lines"]
	],
	[
		'a reading of what is not printed',
		quantity(77, { lines: 5, reading: [{ slot: 'value', printed: '7z', read: '77', why: 'x' }] }),
		["what is said to be printed, '7z', is not in the lines"]
	],
	[
		'a false phrase',
		{ ...EVENT, evidence: evidence({ lines: 1, phrase: 'the Small Trial' }) },
		["the phrase 'the Small Trial' is not in soviet lines 1"]
	]
])('misses %s', (_what, fact, expected) => {
	expect(messages(fact as { id: string })).toEqual(expected);
});

test('finds the figures of a comparison in the texts that agree', () => {
	const fact = (year: number) => ({
		...common,
		kind: 'comparison',
		claim: `The trial was in ${year}.`,
		texts: {
			soviet: { stance: 'agrees', evidence: [{ lines: 1 }] },
			other: { stance: 'differs', says: 'in 1931', evidence: [{ lines: 1 }] }
		}
	});
	expect(messages(fact(1930))).toEqual([]);
	expect(messages(fact(1929))).toEqual([lost('1929', 'says', 1)]);
});

test('says nothing without the texts', () => {
	expect(found(slotsFound, { facts: [{ ...EVENT, where: 'paris' }], texts: null })).toEqual([]);
});
