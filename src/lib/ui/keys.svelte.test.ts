import { afterEach, expect, test } from 'vitest';
import { digitOf, isPageKey, isPressable } from './keys.ts';
import { studyKey } from './study/study-keys.ts';

afterEach(() => document.body.replaceChildren());

/** A key pressed on an element of the given kind, as the window hears it. */
function pressed(key: string, tag = 'div', init: KeyboardEventInit = {}): KeyboardEvent {
	const target = document.body.appendChild(document.createElement(tag));
	let heard: KeyboardEvent | undefined;
	const hear = (event: KeyboardEvent) => (heard = event);
	window.addEventListener('keydown', hear, { once: true });
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
	if (!heard) throw new Error('not heard');
	return heard;
}

test('digits choose, but not while a text is written or a shortcut is pressed', () => {
	expect(digitOf(pressed('3'))).toBe(3);
	expect(digitOf(pressed('0'))).toBeUndefined();
	expect(digitOf(pressed('3', 'input'))).toBeUndefined();
	expect(digitOf(pressed('3', 'textarea'))).toBeUndefined();
	expect(digitOf(pressed('3', 'div', { ctrlKey: true }))).toBeUndefined();
	expect(digitOf(pressed('3', 'div', { repeat: true }))).toBeUndefined();
});

test('a radio button is no text field: digits and U work on it', () => {
	const radio = document.createElement('input');
	radio.type = 'radio';
	document.body.append(radio);
	let page: boolean | undefined;
	window.addEventListener('keydown', (event) => (page = isPageKey(event)), { once: true });
	radio.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }));
	expect(page).toBe(true);
});

test('Enter and Space go on, except on what has a press of its own', () => {
	expect(studyKey(pressed('Enter'), false)).toEqual({ does: 'main' });
	expect(studyKey(pressed(' '), false)).toEqual({ does: 'main' });
	expect(studyKey(pressed(' ', 'button'), false)).toBeUndefined();
	expect(isPressable(document.createElement('summary'))).toBe(true);
});

test('letters do their deeds in either case; digits grade only while there is a grade to give', () => {
	expect(studyKey(pressed('U'), false)).toEqual({ does: 'undo' });
	expect(studyKey(pressed('?'), false)).toEqual({ does: 'more' });
	expect(studyKey(pressed('Escape'), false)).toEqual({ does: 'stop' });
	expect(studyKey(pressed('2'), false)).toBeUndefined();
	expect(studyKey(pressed('2'), true)).toEqual({ does: 'grade', rating: 2 });
	expect(studyKey(pressed('5'), true)).toBeUndefined();
	expect(studyKey(pressed('u', 'input'), false)).toBeUndefined();
});
