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

/** One reading of a string by each of the checks; every one gives a reason, and a share from 0 to 1. */
const CHECKS = [
	(typed, target) => matchName(typed, target, [NAMES.ramzin, NAMES.nicholas1]),
	(typed) => checkDate(typed, trial, 'day'),
	(typed) => checkNumber(typed, { low: 2000, high: 3000, tolerance: { kind: 'per-cent', n: 5 } }),
	(typed) => matchList(splitList(typed), [NAMES.ramzin, NAMES.party])
] as const satisfies readonly ((typed: string, target: (typeof bank)[number]) => object)[];

test('none of 100,000 strings makes a check throw', { timeout: 600_000 }, () => {
	fc.assert(
		fc.property(
			text,
			fc.constantFrom(...bank),
			fc.constantFrom(...CHECKS),
			(typed, target, check) => {
				const verdict = check(typed, target);
				if ('reason' in verdict) expect(verdict.reason).not.toBe('');
				if ('share' in verdict) expect(verdict.share >= 0 && verdict.share <= 1).toBe(true);
			}
		),
		{ numRuns: 100_000 }
	);
});
