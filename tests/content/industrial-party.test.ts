import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { choiceShare } from '../../src/cli/choice-gaps.ts';
import { FORMS } from '#lib/core/question/form.ts';
import { formsOf } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import { loadBanks } from '#lib/server/load-banks.ts';

const bank = loadBanks(resolve('content'), undefined).banks.find(
	({ id }) => id === 'industrial-party'
);
if (bank === undefined) throw new Error('the bank is missing');
const open = openBank(bank);
const topics = new Map(bank.topics.map((topic) => [topic.id, topic]));

test('is complete: 130 facts at least, life notes and bibliography 45 at most', () => {
	const aside = bank.facts.filter((fact) => topics.get(fact.topic)?.aside === true);
	expect(bank.facts.length).toBeGreaterThanOrEqual(130);
	expect(aside.length).toBeLessThanOrEqual(45);
});

test('compares the three texts claim by claim, each row of the comparison', () => {
	const comparisons = bank.facts.filter(({ kind }) => kind === 'comparison');
	expect(comparisons.length).toBeGreaterThanOrEqual(47);
});

/** The bank has no tables to read. */
const ASKED = FORMS.filter((form) => form !== 'reading');

test.each(ASKED)('asks at least twenty cards in the form %s', (form) => {
	const cards = [...open.cards.keys()].filter((card) => formsOf(open, card).includes(form));
	expect(cards.length).toBeGreaterThanOrEqual(20);
});

test('has a choice for at least 70 % of people, dates, places and figures', () => {
	const { all, withChoice } = choiceShare(open);
	expect(withChoice / all).toBeGreaterThanOrEqual(0.7);
});
