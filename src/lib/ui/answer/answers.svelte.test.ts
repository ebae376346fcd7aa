import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Question, Response } from '#lib/core/question/question.ts';
import * as sample from '../../../../tests/support/questions.ts';
import AnswerArea from './AnswerArea.svelte';

let shown: Record<string, unknown> | undefined;

afterEach(() => {
	if (shown) void unmount(shown);
	shown = undefined;
	document.body.replaceChildren();
});

function show(question: Question, done?: { given: Response; verdict: Verdict }) {
	const onanswer = vi.fn();
	const onflip = vi.fn();
	const props = { question, index: sample.sampleIndex, ...done, onanswer, onflip };
	shown = mount(AnswerArea as Component<typeof props>, { target: document.body, props });
	flushSync();
	return { onanswer, onflip };
}

function press(key: string) {
	window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
	flushSync();
}

function submit() {
	document.querySelector('form')?.requestSubmit();
	flushSync();
}

function type(text: string) {
	const field = document.querySelector<HTMLInputElement>('[data-autofocus]');
	if (!field) throw new Error('no field');
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	flushSync();
}

function click(text: string) {
	const button = [...document.querySelectorAll('button')].find(
		({ textContent, ariaLabel, attributes }) =>
			textContent?.includes(text) ||
			(ariaLabel ?? attributes.getNamedItem('aria-label')?.value) === text
	);
	if (!button) throw new Error(`no button ${text}`);
	button.click();
	flushSync();
}

const wrong: Verdict = { kind: 'wrong', share: 0, reason: 'No.' };

test('choice: a digit chooses, the form answers', () => {
	const { onanswer } = show(sample.choiceQuestion);
	press('2');
	expect(onanswer).not.toHaveBeenCalled();
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('1930');
});

test('choice: the same digit twice answers; another digit changes the choice', () => {
	const { onanswer } = show(sample.choiceQuestion);
	press('1');
	press('3');
	expect(onanswer).not.toHaveBeenCalled();
	press('3');
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('1931');
});

test('choice: without a choice the form says what is lacking and does not answer', () => {
	const { onanswer } = show(sample.choiceQuestion);
	submit();
	expect(onanswer).not.toHaveBeenCalled();
	expect(document.querySelector('[role=alert]')?.textContent).toContain('Choose');
});

test('choice: once answered it says in words what was right, and takes no more keys', () => {
	const { onanswer } = show(sample.choiceQuestion, { given: '1931', verdict: wrong });
	const rows = [...document.querySelectorAll('label')].map((row) => row.textContent ?? '');
	expect(rows[1]).toContain('Right answer');
	expect(rows[2]).toContain('Your answer');
	expect(rows[0]).not.toContain('answer');
	press('1');
	press('1');
	expect(onanswer).not.toHaveBeenCalled();
});

test('multi-choice: digits tick and untick; the answer is in the order shown', () => {
	const { onanswer } = show(sample.multiChoiceQuestion);
	for (const digit of ['3', '2', '1', '2']) press(digit);
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['Larichev', 'Ramzin']);
});

test('multi-choice: a key left out is marked as missed', () => {
	show(sample.multiChoiceQuestion, { given: ['Larichev', 'Mekk'], verdict: wrong });
	const rows = [...document.querySelectorAll('label')].map((row) => row.textContent ?? '');
	expect(rows[0]).toContain('Right');
	expect(rows[1]).toContain('Does not belong');
	expect(rows[2]).toContain('Missed');
});

test('true or false: false asks for the correction and sends it', () => {
	const { onanswer } = show(sample.trueFalseQuestion);
	expect(document.querySelector('[data-autofocus]')).toBeNull();
	press('2');
	type('Moscow');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('false: Moscow');
});

test('number and date: what is written is sent without the blanks around it', () => {
	const { onanswer } = show(sample.numberQuestion);
	type('  13 ');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('13');
	expect(document.querySelector('input')?.getAttribute('inputmode')).toBe('decimal');
});

test('typed list: one a line, empty lines dropped', () => {
	const { onanswer } = show(sample.listQuestion);
	expect(document.querySelector('textarea')).not.toBeNull();
	type('Chaianov\n\n  Kondratev ');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['Chaianov', 'Kondratev']);
});

test('a blank answer is none', () => {
	const { onanswer } = show(sample.dateQuestion);
	type('   ');
	submit();
	expect(onanswer).not.toHaveBeenCalled();
});

test('order: the arrows move an item and say where it is now', () => {
	const { onanswer } = show(sample.orderQuestion);
	click('the sentence: later');
	expect(document.querySelector('[aria-live]')?.textContent).toContain('2nd of 3');
	click('the sentence: later');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(['the arrest', 'the trial', 'the sentence']);
});

test('order: afterwards each item says where it belongs', () => {
	show(sample.orderQuestion, { given: sample.orderQuestion.items, verdict: wrong });
	const rows = [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');
	expect(rows[0]).toContain('Belongs 3rd');
	expect(rows[2]).toContain('Belongs 2nd');
});

test('order: where one item alone is graded, the pairs and the item are told', () => {
	const question = { ...sample.orderQuestion, lead: 'the arrest' };
	const given = ['the arrest', 'the sentence', 'the trial'];
	show(question, { given, verdict: { kind: 'right', share: 1, reason: 'It is in its place.' } });
	expect(document.body.textContent?.replaceAll('\u00A0', ' ')).toContain('2 of 3 pairs in order');
	expect(document.querySelector('li')?.textContent).toContain('This row counted');
});

test('match: options go to the first empty row; an option put elsewhere leaves its row', () => {
	const { onanswer } = show(sample.matchQuestion);
	press('1');
	submit();
	expect(onanswer).not.toHaveBeenCalled();
	press('1');
	press('2');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ Krylenko: 'prosecutor', Vyshinsky: 'judge' });
});

test('match: what is said after a choice names the row that was filled, the last one too', () => {
	show(sample.matchQuestion);
	const said = () => document.querySelector('[aria-live]')?.textContent;
	press('2');
	expect(said()).toBe('Krylenko: prosecutor. 1 of 2 matched.');
	press('1');
	expect(said()).toBe('Vyshinsky: judge. 2 of 2 matched.');
});

test('match: the right pairing is shown with what was put, and the row that counted', () => {
	const given = { Krylenko: 'judge', Vyshinsky: 'judge' };
	show(sample.matchQuestion, { given, verdict: wrong });
	const rows = [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');
	expect(rows[0]).toContain('You put: judge');
	expect(rows[0]).toContain('This row counted');
	expect(rows[1]).toContain('Right');
	expect(rows[1]).not.toContain('counted');
});

test('match and classify: after “I don’t know” the key alone is shown', () => {
	const unknown: Verdict = { kind: 'unknown', share: 0, reason: 'Read it once.' };
	show(sample.matchQuestion, { given: null, verdict: unknown });
	expect(document.body.textContent).toContain('prosecutor');
	expect(document.querySelector('.tag')).toBeNull();
});

test('classify: every row needs its choice', () => {
	const { onanswer } = show(sample.classifyQuestion);
	const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
	expect(radios).toHaveLength(6);
	radios[0]?.click();
	submit();
	expect(onanswer).not.toHaveBeenCalled();
	radios[5]?.click();
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(sample.classifyQuestion.key);
});

test('reading: the table stands before the options, unreadable cells in a word', () => {
	const { onanswer } = show(sample.readingQuestion);
	const cells = [...document.querySelectorAll('td')].map(({ textContent }) => textContent?.trim());
	expect(cells).toEqual(['1,200', '8.0', '950', '12.5', 'unreadable', '4.1', '31', '–']);
	expect(document.querySelector('mark')).toBeNull();
	press('2');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('The docks');
});

test('reading: once answered the cell it was read from is marked', () => {
	show(sample.readingQuestion, { given: 'The centre', verdict: wrong });
	const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
	expect(marks).toEqual(['12.5']);
	expect(document.body.textContent).toContain('Right answer');
});

test('reading a chart: no figure stands on it before the answer, the drawing is told in words', () => {
	const exhibit = { ...sample.readingQuestion.exhibit, as: 'chart' as const };
	show({ ...sample.readingQuestion, exhibit });
	const chart = document.querySelector('[role=img]');
	expect(chart?.querySelectorAll('rect')).toHaveLength(3);
	expect(chart?.textContent).not.toContain('12.5');
	expect(chart?.getAttribute('aria-label')).toContain('Rate, by part, in per cent');
	expect(chart?.getAttribute('aria-label')).not.toContain('12.5');
	expect(document.querySelector('details')?.textContent).toContain('12.5');
});

test('reading a chart: once answered the bar is marked and its figure told', () => {
	const exhibit = { ...sample.readingQuestion.exhibit, as: 'chart' as const };
	show({ ...sample.readingQuestion, exhibit }, { given: null, verdict: wrong });
	expect(document.querySelectorAll('rect.marked')).toHaveLength(1);
	expect(document.querySelector('[role=img] b')?.textContent).toBe('12.5');
});

test('reading a figure: it is typed', () => {
	const { onanswer } = show(sample.readingFigureQuestion);
	type('12.5');
	submit();
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('12.5');
});

test('recall: the form turns the card and answers nothing itself', () => {
	const { onanswer, onflip } = show(sample.recallQuestion);
	expect(document.body.textContent).not.toContain('1930');
	submit();
	expect(onflip).toHaveBeenCalledOnce();
	expect(onanswer).not.toHaveBeenCalled();
});
