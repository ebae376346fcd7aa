import { expect, test } from 'vitest';
import { evidenceGiven } from './evidence-given.ts';
import { CLAIM, EVENT, found, foundByAll } from './rule.fixture.ts';

const { evidence: _none, ...bare } = EVENT;
const [speaks, silent] = CLAIM.positions;
const withEvidence = (extra: object) => ({
	...EVENT,
	evidence: [{ source: 'soviet', lines: 1, ...extra }]
});
const compared = (other: object) => ({
	id: 'c',
	kind: 'comparison',
	importance: 2,
	statement: 'S.',
	claim: 'C.',
	texts: { soviet: { stance: 'agrees', evidence: [{ lines: 1 }] }, other }
});

test('finds nothing lacking in sound facts', () => {
	const facts = [
		EVENT,
		CLAIM,
		compared({ stance: 'differs', evidence: [{ lines: 1, stance: 'differs' }] }),
		{
			...withEvidence({
				stance: 'qualifies',
				phrase: 'The Great Trial opened in Moscow on Nov. 25, 1930, and closed'
			}),
			id: 'd'
		}
	];
	expect(found(evidenceGiven, { facts })).toEqual([]);
});

test.each([
	['fact', bare, 'it has no evidence'],
	[
		'position',
		{ ...CLAIM, positions: [speaks, { ...silent, silent: undefined, claim: 'none' }] },
		"the position 'other' has no evidence"
	],
	['text', compared({ stance: 'differs' }), 'other has no evidence'],
	[
		'silent text',
		compared({ stance: 'silent', evidence: [{ lines: 1 }] }),
		'other is silent but has evidence'
	],
	[
		'denied fact',
		withEvidence({ stance: 'denies' }),
		'a source denies it, but it is asked as plain fact'
	],
	[
		'differing fact',
		withEvidence({ stance: 'differs' }),
		'a source differs, but it is asked as plain fact'
	],
	[
		'long phrase',
		withEvidence({
			phrase: 'The Great Trial opened in Moscow on Nov. 25, 1930, and closed on Dec.'
		}),
		'the phrase has 14 words'
	]
])('names the fault: %s', (_what, fact, message) => {
	const clean = JSON.parse(JSON.stringify(fact)) as { id: string };
	expect(found(evidenceGiven, { facts: [clean] })).toEqual([`${clean.id}: ${message}`]);
});

test.each([
	[{ lines: 9 }, 'line 9 lies past the end of soviet, which has 8'],
	[{ lines: '4-2' }, 'the lines 4-2 run backwards'],
	[{ source: 'sovjet' }, "'sovjet' is no source of this bank"],
	[{ source: undefined }, 'the evidence names no source']
])('names evidence that points nowhere: %o', (extra, message) => {
	const fact = JSON.parse(JSON.stringify(withEvidence(extra))) as object;
	expect(foundByAll({ facts: [fact] })).toContain(`trial-opened: ${message}`);
});
