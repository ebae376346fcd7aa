import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#lib/core/bank/problem.ts';
import { loadBanks, withHash } from './load-banks.ts';

const BROKEN = resolve('tests/fixtures/content-broken');
const lines = (sources?: string) => loadBanks(BROKEN, sources).problems.map(formatProblem);

test('names every fault of broken content with file, line, fact and cure', () => {
	expect(lines(`${BROKEN}/texts`)).toMatchInlineSnapshot(`
		[
		  "content-broken/banks/affair/bank.yaml:1 · affair · warning: 0 % of the facts (0 of 5) have importance 3 (headline) · aim at 20 %, 12 to 30 at most",
		  "content-broken/banks/affair/bank.yaml:1 · affair · warning: 100 % of the facts (5 of 5) have importance 2 (needed) · aim at 50 %, 38 to 62 at most",
		  "content-broken/banks/affair/bank.yaml:1 · affair · warning: 0 % of the facts (0 of 5) have importance 1 (detail) · aim at 30 %, 20 to 42 at most",
		  "content-broken/banks/affair/bank.yaml:4 · affair · 'papr' is no source · did you mean 'paper'?",
		  "content-broken/banks/affair/entities.yaml:4 · krylenko · no fact mentions 'krylenko' · write a fact on it or take it out",
		  "content-broken/banks/affair/entities.yaml:6 · krylenko · none of its spellings stands in a text of the bank · add the spelling that the texts use",
		  "content-broken/banks/affair/entities.yaml:8 · moscow · 'kind' is "plce" · use one of: person, body, place, term, work",
		  "content-broken/banks/affair/facts/reactions.yaml:1 · 'reactions' is no topic of the bank · list it under topics in bank.yaml or rename the file",
		  "content-broken/banks/affair/facts/reactions.yaml:3 · not YAML: Missing closing 'quote · put text that holds : or # or begins with a bracket or quotation mark in quotation marks",
		  "content-broken/banks/affair/facts/trial.yaml:11 · judge · 'slot' is not a key here · did you mean 'slots'?",
		  "content-broken/banks/affair/facts/trial.yaml:17 · opened · '1930-11-31' is no date · write it in EDTF: 1930-11-25, 1930-11, 1930, '1925/1930', '1929~'",
		  "content-broken/banks/affair/facts/trial.yaml:23 · condemned · 14 words running are a source's own: 'the presiding judge was andrey vyshinsky who spoke for most of the first day' · say it in our own words, 8 running at most",
		  "content-broken/banks/affair/facts/trial.yaml:26 · condemned · '6' of the slot 'value' is not in paper lines 3 · mend it or the lines; add context: for a year or name that stands earlier, slips: for a misprinted name, worked: for arithmetic, reading: for a garbled figure",
		  "content-broken/banks/affair/facts/trial.yaml:27 · condemned · the fact id 'condemned' is used before, in content-broken/banks/affair/facts/trial.yaml:19 · ids are for ever: choose another",
		  "content-broken/banks/affair/facts/trial.yaml:27 · condemned · it has no evidence · name the source and the lines: evidence: [{ source: …, lines: … }]",
		  "content-broken/banks/affair/facts/trial.yaml:39 · late · line 12 lies past the end of paper, which has 6 · open the text and mend the lines",
		  "content-broken/banks/affair/facts/trial.yaml:44 · who-judged · there is no entity 'vishinsky' · did you mean 'vyshinsky'?",
		  "content-broken/banks/affair/facts/trial.yaml:46 · who-judged · this person has no card 'whom' · did you mean 'who'?",
		  "content-broken/banks/affair/facts/trial.yaml:47 · who-judged · a source denies it, but it is asked as plain fact · make it a claim, quantity or comparison with a position for each source",
		  "content-broken/banks/affair/tables/figures.yaml:13 · figures · all of 1927 is 31, but the sum of a, b is 30 · open the text; if it is printed so, declare it under mismatches and say why",
		  "content-broken/banks/affair/tables/figures.yaml:14 · figures · the row '1928' has 2 cells for 3 columns · give one cell a column; unreadable or none where there is no figure",
		  "content-broken/banks/affair/tables/figures.yaml:14 · figures · 21 (b of 1928) is not in paper lines 4 · mend it, or give a reading: printed and why",
		  "content-broken/banks/empty/bank.yaml:1 · the file is missing · add it: see content/README.md",
		  "content-broken/banks/empty/entities.yaml:1 · the file is missing · add it: see content/README.md",
		  "content-broken/retired-ids.yaml:1 · the file is missing · add it: see content/README.md",
		  "content-broken/sources.yaml:18 · paper · the section 'Back page' has lines 6-9 of a file of 6 · mend the lines",
		]
	`);
});

test('says which checks were left out where a text is not at hand', () => {
	const without = loadBanks(BROKEN, undefined);
	expect(without.notRun).toEqual([expect.stringContaining('not at hand')]);
	expect(lines().length).toBeLessThan(lines(`${BROKEN}/texts`).length);
	expect(loadBanks(BROKEN, BROKEN).notRun).toEqual([
		expect.stringMatching(/^The text of paper is not at hand/)
	]);
	expect(loadBanks(BROKEN, `${BROKEN}/texts`).notRun).toEqual([]);
});

test('gives a bank the same hash each time, and another when its content changes', () => {
	const [bank] = loadBanks(BROKEN, undefined).banks;
	const [again] = loadBanks(BROKEN, undefined).banks;
	expect(bank?.hash).toMatch(/^[0-9a-f]{16}$/);
	expect(again?.hash).toBe(bank?.hash);
	if (bank === undefined) throw new Error('no bank');
	expect(withHash({ ...bank, title: 'Another' }).hash).not.toBe(bank.hash);
});
