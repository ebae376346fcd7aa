import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../date/read.fixture.ts';
import { checkDate } from './date.ts';
import { checkNumber } from './check-number.ts';
import { matchList, splitList } from './list.ts';
import { matchName } from './name.ts';
import { NAMES } from './names.fixture.ts';

const bank = Object.values(NAMES);
const piece = fc.constantFrom(
	...[
		'ramzin',
		'Рамзин',
		'not',
		'II',
		'1st',
		'the',
		'prof.',
		',',
		';',
		' and ',
		'\n',
		'’',
		'͡',
		'́',
		'1930',
		'25'
	],
	...[
		'nov',
		'-',
		'–',
		'/',
		'.',
		'~',
		'?',
		'X',
		's',
		'to',
		'about',
		'between',
		'two',
		'million',
		'hundred',
		'%',
		'½'
	]
);
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
	fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '))
);
const trial = read('1930-11-25/1930-12-07');

test('no text makes a check throw, and every verdict gives a reason', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(text, fc.constantFrom(...bank), (typed, target) => {
			expect(matchName(typed, target, [NAMES.ramzin, NAMES.nicholas1]).reason).not.toBe('');
			expect(checkDate(typed, trial, 'day').reason).not.toBe('');
			const figure = { low: 2000, high: 3000, tolerance: { kind: 'per-cent', n: 5 } } as const;
			expect(checkNumber(typed, figure).reason).not.toBe('');
			const { share } = matchList(splitList(typed), [NAMES.ramzin, NAMES.party]);
			expect(share >= 0 && share <= 1).toBe(true);
		}),
		{ numRuns: 5000 }
	);
});
