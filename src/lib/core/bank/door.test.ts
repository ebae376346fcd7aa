import { expect, test } from 'vitest';
import { enter } from './door.schema.ts';
import { factSchema } from './fact.schema.ts';
import type { Path } from './item.ts';
import { EVENT } from './rules/rule.fixture.ts';

function faults(value: unknown): string[] {
	const item = { value, file: 'f.yaml', line: (path: Path) => path.length + 1 };
	return enter(factSchema, item).problems.map(({ message, cure }) => `${message} · ${cure}`);
}

test('lets a sound fact in', () => {
	expect(faults(EVENT)).toEqual([]);
});

test.each([
	[
		'unknown key',
		{ ...EVENT, statment: 'x' },
		"'statment' is not a key here · did you mean 'statement'?"
	],
	[
		'far key',
		{ ...EVENT, colour: 'x' },
		"'colour' is not a key here · keys here: id, importance, statement"
	],
	[
		'nested key',
		{ ...EVENT, evidence: [{ source: 's', lines: 1, slot: ['when'] }] },
		"'slot' is not a key here · did you mean 'slots'?"
	],
	['missing key', { ...EVENT, label: undefined }, "'label' is missing · add it"],
	['kind', { ...EVENT, kind: 'evnt' }, '\'kind\' is "evnt" · use one of: event, person'],
	[
		'id',
		{ ...EVENT, id: 'Trial Opened' },
		'\'id\' is "Trial Opened" · an id is lower-case words joined by hyphens'
	],
	['importance', { ...EVENT, importance: 4 }, "'importance' is 4"],
	[
		'lines',
		{ ...EVENT, evidence: [{ source: 's', lines: 'x' }] },
		"'evidence.0.lines' is \"x\" · write a line number, '12-30', or a list of these"
	],
	['empty text', { ...EVENT, statement: '' }, "'statement' is empty"],
	['type', { ...EVENT, single: 'when' }, '\'single\' is "when" · it must be of type array'],
	['no object', 'text', 'this is "text"']
])('names a wrong %s and its cure', (_what, value, fault) => {
	expect(faults(JSON.parse(JSON.stringify(value)))).toEqual([expect.stringContaining(fault)]);
});

test('names the key inside a position whose evidence is one object', () => {
	const position = { id: 'a', by: 's', claim: 'c', evidence: { lnes: 3 } };
	const claim = {
		id: 'c',
		kind: 'claim',
		importance: 1,
		statement: 'S.',
		question: 'q?',
		positions: [position]
	};
	expect(faults(claim)).toContain("'lnes' is not a key here · did you mean 'lines'?");
});
