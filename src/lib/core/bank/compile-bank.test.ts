import { expect, test } from 'vitest';
import type { Bank } from './bank.ts';
import { compileBank } from './compile-bank.ts';
import { parseContent } from './parse-content.ts';
import { CLAIM, EVENT, filesOf } from './rules/rule.fixture.ts';
import type { Parts } from './rules/rule.fixture.ts';

function compile(parts: Parts): { bank: Bank; messages: string[] } {
	const { content, problems } = parseContent(filesOf(parts));
	const [draft] = content.banks;
	if (draft === undefined) throw new Error('no bank');
	const compiled = compileBank(draft, content.sources);
	return {
		bank: compiled.bank,
		messages: [...problems, ...compiled.problems].map(({ message }) => message)
	};
}

test('reads dates, marks, sections and defaults of a fact', () => {
	const { bank, messages } = compile({});
	expect(messages).toEqual([]);
	expect(bank.facts[0]).toMatchObject({
		topic: 't',
		statement: [
			{ text: 'The trial opened in ' },
			{ text: 'Moscow', slot: 'where' },
			{ text: ' on ' },
			{ text: '25 November 1930', slot: 'when' },
			{ text: '.' }
		],
		when: { from: '1930-11-25', granularity: 'day' },
		ask: {},
		single: [],
		evidence: [{ source: 'soviet', lines: [1, 1], section: 'One', stance: 'asserts' }]
	});
});

test('lets a position’s evidence fall back on its reporter, then its speaker', () => {
	const [soviet, other] = CLAIM.positions;
	const reported = {
		id: 'ramzin',
		by: 'ramzin',
		via: 'other',
		claim: 'x',
		statement: 'He says [it](claim).',
		evidence: { lines: 2 }
	};
	const { bank } = compile({ facts: [{ ...CLAIM, positions: [soviet, other, reported] }] });
	const fact = bank.facts[0];
	if (fact?.kind !== 'claim') throw new Error('no claim');
	expect(fact.positions.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([
		['soviet'],
		[],
		['other']
	]);
	expect(fact.positions[0]?.value).toEqual({ low: 2000, high: 3000, approximate: false });
	expect(fact.positions[2]?.statement?.[1]).toEqual({ text: 'it', slot: 'ramzin' });
});

test('gives one piece of evidence for each range and each section', () => {
	const { bank } = compile({
		facts: [{ ...EVENT, evidence: [{ source: 'soviet', lines: [1, '4-5'] }] }]
	});
	expect(bank.facts[0]?.evidence.map(({ lines, section }) => [...lines, section])).toEqual([
		[1, 1, 'One'],
		[4, 4, 'One'],
		[5, 5, 'Two']
	]);
});

test.each([
	[{ when: '1930-13-01' }, "'1930-13-01' is no date"],
	[{ when: '25 November 1930' }, "'25 November 1930' is no date"]
])('leaves out a fact that it cannot read: %o', (change, message) => {
	const { bank, messages } = compile({
		facts: [
			{ ...EVENT, ...change },
			{ ...EVENT, id: 'sound' }
		]
	});
	expect(bank.facts.map(({ id }) => id)).toEqual(['sound']);
	expect(messages).toEqual([message]);
});

test('knows members that are entities from those that are texts', () => {
	const list = {
		id: 'l',
		kind: 'list',
		importance: 1,
		statement: 'S.',
		of: 'things',
		members: ['ramzin', 'a thing'],
		evidence: EVENT.evidence
	};
	const fact = compile({ facts: [list] }).bank.facts[0];
	expect(fact).toMatchObject({
		members: [{ entity: 'ramzin' }, { text: 'a thing' }],
		complete: false
	});
});

test('keeps scanning slips out of the bank', () => {
	const { bank } = compile({});
	expect(bank.entities[0]).toMatchObject({
		name: 'Leonid Ramzin',
		spellings: ['Leonid Ramzin', 'Ramzin']
	});
	expect(JSON.stringify(bank)).not.toContain('Rainzin');
});

test('names a bank’s source that is described nowhere', () => {
	expect(compile({ bank: { sources: ['soviet', 'othr'] } }).messages).toContain(
		"'othr' is no source"
	);
});
