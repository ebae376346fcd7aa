import { expect, test } from 'vitest';
import { ENTITIES, EVENT, found } from './rule.fixture.ts';
import { ownWords } from './own-words.ts';

const stating = (statement: string) => ({ facts: [{ ...EVENT, statement }] });
const COPY = 'It was so: the court held in its long and solemn final judgment.';

test.each([
	['eight words running', 'It was so: the court held in its long and solitary end.'],
	['a quotation', "The court spoke of 'its long and solemn final judgment of that year'."],
	[
		'a quotation with a possessive',
		'The text says ‘the court held in its long’ and calls the judgment solemn.'
	],
	['a short phrase in quotation marks that is ours', "The 'so-called wreckers' were tried."],
	['a run that is mostly names', 'By order of the Supreme Court of the USSR in Moscow it ended.']
])('lets %s pass', (_what, statement) => {
	const court = { id: 'court', kind: 'body', name: 'Supreme Court of the USSR' };
	expect(found(ownWords, { ...stating(statement), entities: [...ENTITIES, court] })).toEqual([]);
});

test('names nine copied words, wherever they stand', () => {
	const run =
		"11 words running are a source's own: 'so the court held in its long and solemn final judgment'";
	const shorter =
		"10 words running are a source's own: 'the court held in its long and solemn final judgment'";
	expect(found(ownWords, stating(COPY.replace(':', '')))).toEqual([`trial-opened: ${run}`]);
	expect(found(ownWords, { facts: [{ ...EVENT, note: COPY.slice(11) }] })).toEqual([
		`trial-opened: ${shorter}`
	]);
	expect(found(ownWords, { facts: [{ ...EVENT, ask: { when: [COPY.slice(11)] } }] })).toEqual([
		`trial-opened: ${shorter}`
	]);
});

test('names the run though a name in it is no entity of the bank', () => {
	const statement = 'It was by order of the Supreme Court of the USSR in Moscow.';
	expect(found(ownWords, { ...stating(statement), entities: [] })).toHaveLength(1);
});

test('names quotations that are too long or in no text', () => {
	const long =
		'The party had “between 2,000 and 3,000 members in 1929, so the court held in its long” day.';
	expect(found(ownWords, stating(long))).toEqual(['trial-opened: the quotation has 14 words']);
	expect(found(ownWords, stating('It said ‘the court held its tongue’.'))).toEqual([
		"trial-opened: the quotation 'the court held its tongue' is in no text"
	]);
});

test('without the texts only counts the words of quotations', () => {
	expect(found(ownWords, { ...stating(COPY), texts: null })).toEqual([]);
});
