import { digitOf, isPageKey, isPressable } from '../keys.ts';

/** What a key asks of the study screen. Digits that choose an option are heard by the answer area itself. */
export type StudyKey =
	| { readonly does: 'main' | 'undo' | 'more' | 'stop' | 'footnote' | 'dont-know' }
	| { readonly does: 'grade'; readonly rating: 1 | 2 | 3 | 4 };

const LETTERS: Readonly<Record<string, 'undo' | 'more' | 'stop' | 'footnote' | 'dont-know'>> = {
	u: 'undo',
	'?': 'more',
	escape: 'stop',
	f: 'footnote',
	d: 'dont-know'
};

/** Reads a key press; `undefined` where it belongs to a field, a button or a dialog. */
export function studyKey(event: KeyboardEvent, grading: boolean): StudyKey | undefined {
	if (!isPageKey(event)) return undefined;
	if (event.key === 'Enter' || event.key === ' ') {
		return isPressable(event.target) ? undefined : { does: 'main' };
	}
	const digit = grading ? digitOf(event) : undefined;
	if (digit === 1 || digit === 2 || digit === 3 || digit === 4) {
		return { does: 'grade', rating: digit };
	}
	const does = LETTERS[event.key.toLowerCase()];
	return does && { does };
}
