const TEXT_FIELD = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';
const PRESSABLE = 'button, a[href], summary, select, textarea, input, label';

/** Whether a key belongs to the page: no modifier, no text field, no open dialog in the way. */
export function isPageKey(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
	if (event.isComposing || event.repeat) return false;
	if (document.querySelector('dialog[open]:modal') !== null) return false;
	return !(event.target instanceof Element && event.target.closest(TEXT_FIELD));
}

/** Whether the element with focus does something of its own on Enter and Space. */
export function isPressable(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest(PRESSABLE) !== null;
}

/** 1 to 9 for a digit key that belongs to the page; `undefined` for any other key. */
export function digitOf(event: KeyboardEvent): number | undefined {
	if (!/^[1-9]$/.test(event.key) || !isPageKey(event)) return undefined;
	return Number(event.key);
}
