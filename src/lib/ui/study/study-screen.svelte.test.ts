import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { choiceQuestion, recallQuestion } from '../../../../tests/support/questions.ts';
import type { StudyModel } from './study-model.ts';
import StudyScreen from './StudyScreen.svelte';

let shown: Record<string, unknown> | undefined;

afterEach(() => {
	if (shown) void unmount(shown);
	shown = undefined;
	document.body.replaceChildren();
});

function modelOf(given: Partial<StudyModel>) {
	const deed = () => vi.fn(() => Promise.resolve());
	return {
		phase: 'question' as const,
		bank: undefined,
		fact: undefined,
		card: undefined,
		question: undefined,
		response: undefined,
		verdict: undefined,
		rating: undefined,
		intervals: { 1: 0, 2: 1, 3: 4, 4: 9 },
		progress: { done: 3, total: 10 },
		canUndo: true,
		saving: false,
		isUnsaved: false,
		problem: undefined,
		ending: undefined,
		introduced: deed(),
		answer: deed(),
		dontKnow: deed(),
		rate: deed(),
		overrule: deed(),
		undo: deed(),
		next: deed(),
		setAside: deed(),
		stop: deed(),
		retry: deed(),
		...given
	} satisfies StudyModel;
}

function show(given: Partial<StudyModel>) {
	const study = modelOf(given);
	const onleave = vi.fn();
	const onreport = () => Promise.resolve('copied' as const);
	shown = mount(StudyScreen, { target: document.body, props: { study, onleave, onreport } });
	flushSync();
	return { study, onleave };
}

function press(key: string) {
	document.body.dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
	);
	flushSync();
}

const button = (text: string) =>
	[...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(text));

test('a question is answered from the keyboard alone', () => {
	const { study } = show({ question: choiceQuestion });
	press('2');
	press('Enter');
	expect(study.answer).toHaveBeenCalledExactlyOnceWith('1930');
});

test('D says I don’t know, U undoes, Escape stops', () => {
	const { study, onleave } = show({ question: choiceQuestion });
	press('d');
	press('u');
	press('Escape');
	expect(study.dontKnow).toHaveBeenCalledOnce();
	expect(study.undo).toHaveBeenCalledOnce();
	expect(study.stop).toHaveBeenCalledOnce();
	expect(onleave).not.toHaveBeenCalled();
});

test('with nothing answered Escape leaves at once; with nothing to undo U does nothing', () => {
	const { study, onleave } = show({
		question: choiceQuestion,
		progress: { done: 0, total: 10 },
		canUndo: false
	});
	press('u');
	press('Escape');
	expect(study.undo).not.toHaveBeenCalled();
	expect(onleave).toHaveBeenCalledOnce();
});

test('a flashcard shows no grades before its back, and digits grade only then', () => {
	const { study } = show({ question: recallQuestion });
	press('3');
	expect(study.rate).not.toHaveBeenCalled();
	expect(button('Good')).toBeUndefined();
	press(' ');
	expect(button('Good')?.textContent).toContain('4 days');
	press('3');
	expect(study.rate).toHaveBeenCalledExactlyOnceWith(3);
});

test('after the verdict Enter goes on, and the right answer is on the screen in words', () => {
	const verdict = { kind: 'wrong', share: 0, reason: '1928 is another year.' } as const;
	const { study } = show({
		phase: 'answered',
		question: choiceQuestion,
		response: '1928',
		verdict
	});
	expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('Not quite');
	expect(document.body.textContent).toContain('Right answer');
	press('Enter');
	expect(study.next).toHaveBeenCalledOnce();
});

test('an answer that was not stored says so and offers to store it', () => {
	const { study } = show({
		question: choiceQuestion,
		isUnsaved: true,
		problem: 'The device is full. Your answer is kept here.'
	});
	expect(document.querySelector('.problem')?.textContent).toContain('The device is full');
	button('Try again')?.click();
	expect(study.retry).toHaveBeenCalledOnce();
});

test('a press on Next after the last answer shows the ending, from its top and focused, and does not leave', async () => {
	let phase = $state<StudyModel['phase']>('answered');
	const ending = {
		answered: 1,
		right: 1,
		partly: 0,
		wrong: 0,
		met: [],
		again: [],
		minutes: 1,
		left: 0,
		next: undefined,
		leeches: 0
	};
	const study: StudyModel = {
		...modelOf({ question: choiceQuestion, response: '1930', ending }),
		verdict: { kind: 'right', share: 1, reason: 'Right.' },
		get phase() {
			return phase;
		},
		next() {
			phase = 'finished';
		}
	};
	const onleave = vi.fn();
	const onreport = () => Promise.resolve('copied' as const);
	shown = mount(StudyScreen, { target: document.body, props: { study, onleave, onreport } });
	flushSync();
	document.documentElement.scrollTop = 300;
	button('Next')?.click();
	flushSync();
	expect(onleave).not.toHaveBeenCalled();
	expect(document.body.textContent).toContain('End of this session');
	await vi.waitFor(() => {
		expect(document.activeElement?.tagName).toBe('H1');
	});
	expect(document.documentElement.scrollTop).toBe(0);
	button('Done')?.click();
	expect(onleave).toHaveBeenCalledOnce();
});

test('a verdict above the screen is brought into view, and what comes next starts at its top', async () => {
	let phase = $state<StudyModel['phase']>('question');
	const study: StudyModel = {
		...modelOf({ question: choiceQuestion }),
		get phase() {
			return phase;
		},
		get verdict() {
			return phase === 'answered'
				? ({ kind: 'right', share: 1, reason: 'Right.' } as const)
				: undefined;
		},
		answer() {
			phase = 'answered';
			return Promise.resolve();
		},
		next() {
			phase = 'question';
		}
	};
	const intoView = vi.fn();
	Element.prototype.scrollIntoView = intoView;
	vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ top: -40 } as DOMRect);
	const onreport = () => Promise.resolve('copied' as const);
	shown = mount(StudyScreen, {
		target: document.body,
		props: { study, onleave: vi.fn(), onreport }
	});
	flushSync();
	press('2');
	press('Enter');
	await vi.waitFor(() => {
		expect(intoView).toHaveBeenCalledOnce();
	});
	document.documentElement.scrollTop = 300;
	press('Enter');
	await vi.waitFor(() => {
		expect(document.documentElement.scrollTop).toBe(0);
	});
	vi.restoreAllMocks();
});
