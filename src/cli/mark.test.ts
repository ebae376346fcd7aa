import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { compileBank } from '#lib/core/bank/compile-bank.ts';
import { parseContent } from '#lib/core/bank/parse-content.ts';
import { CLAIM, EVENT, filesOf } from '#lib/core/bank/rules/rule.fixture.ts';
import { BANK } from '#lib/core/question/bank.fixture.ts';
import { generate } from '#lib/core/question/generate.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import { markLine, markLines } from './mark.ts';

const { content } = parseContent(filesOf({ facts: [EVENT, CLAIM] }));
const banks = content.banks.map((draft) => openBank(compileBank(draft, content.sources).bank));
const verdict = (request: object) => markLine(JSON.stringify(request), 1, banks).verdict;
const when = { card: 'trial-opened#when', form: 'date' };

test('marks answers, and takes null for not knowing', () => {
	expect(verdict({ ...when, answer: '25 November 1930' })).toBe('right');
	expect(verdict({ ...when, answer: '26 November 1930', seed: 7 })).toBe('wrong');
	expect(verdict({ ...when, answer: '1930' })).toBe('partly');
	expect(verdict({ ...when, answer: null })).toBe('unknown');
	expect(verdict({ card: 'membership#soviet', form: 'number', answer: '2,000-3,000' })).toBe(
		'right'
	);
});

test('marks readings by option and by figure', () => {
	const open = openBank(BANK);
	const marked = (card: string, seed: number, answer: string) =>
		markLine(JSON.stringify({ card, form: 'reading', seed, answer }), 1, [open]).verdict;
	for (let seed = 0; seed < 6; seed++) {
		expect(marked('gap#finding', seed, '11.6 percentage points')).toBe('right');
		expect(marked('gap#finding', seed, '3')).toBe('wrong');
		expect(marked('run#finding', seed, 'it rose, then fell')).toBe('right');
		const question = generate(open, 'run#finding', 'reading', seed);
		expect(marked('run#finding', seed, question?.distractors[0]?.text ?? '')).toBe('wrong');
	}
});

test.each([
	['no JSON', '{card', 'this is not a JSON object.'],
	['an array', '[1]', 'this is not a JSON object.'],
	['no card', '{"form":"date","answer":"x"}', 'card is missing or no text.'],
	[
		'a foreign form',
		'{"card":"trial-opened#when","form":"essay","answer":"x"}',
		'form must be one of choice'
	],
	['no answer', '{"card":"trial-opened#when","form":"date"}', 'answer must be'],
	[
		'a nested answer',
		'{"card":"trial-opened#when","form":"date","answer":[["x"]]}',
		'answer must be'
	],
	[
		'a bad seed',
		'{"card":"trial-opened#when","form":"date","answer":"x","seed":0.5}',
		'seed must be'
	],
	['no such card', '{"card":"x#y","form":"date","answer":"x"}', 'there is no card ‘x#y’.'],
	[
		'a form the card is not asked in',
		'{"card":"trial-opened#when","form":"number","answer":"x"}',
		'is not asked in the form ‘number’'
	]
])('answers a line with %s by an error that names the line', (_what, line, reason) => {
	const marked = markLine(line, 12, banks);
	expect(marked.verdict).toBe('error');
	expect(marked.reason).toContain('Line 12: ');
	expect(marked.reason).toContain(reason);
});

test('marks a stream line by line, in order, passing over empty lines', async () => {
	const good = JSON.stringify({ ...when, answer: '25.11.1930' });
	const written: string[] = [];
	await markLines(Readable.from([`${good}\n\n`, `nonsense\r\n${good}`]), banks, (line) =>
		written.push(line)
	);
	const marks = written.map((line) => JSON.parse(line) as { verdict: string; reason: string });
	expect(marks.map((one) => one.verdict)).toEqual(['right', 'error', 'right']);
	expect(marks[1]?.reason).toMatch(/^Line 3: /);
	expect(Object.keys(marks[0] ?? {})).toEqual(['verdict', 'reason']);
});
