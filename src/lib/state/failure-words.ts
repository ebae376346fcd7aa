import type { Failure } from '#lib/storage/attempt.ts';

/** What a failed write means to the student, and what to do. */
export const FAILURE_WORDS: Readonly<Record<Failure, string>> = {
	full: 'This device has no room left. Nothing is lost: free some space, then try again.',
	outdated: 'Footnote was updated or reset in another tab. Reload this page to go on.',
	failed: 'This browser could not store it. Nothing is lost yet: try again, or reload the page.'
};

/** Shown where the browser will not open its storage at all. */
export const NO_STORAGE =
	'This browser keeps no data for Footnote, perhaps because of a private window. You can read, but nothing you learn is remembered.';

/** Shown where a bank cannot be fetched. */
export const NO_BANK =
	'The questions could not be loaded. Go online once, then they work without a network.';
