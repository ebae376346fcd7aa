import { count } from '../interval-words.ts';

/** As a clock under way shows it: '0:48'. */
export function clockText(millis: number): string {
	const seconds = Math.floor(millis / 1000);
	return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** As it is said at the end: '48.3 seconds', '1 minute 2.4 seconds'. */
export function timeWords(millis: number): string {
	const tenths = Math.round(millis / 100);
	const minutes = Math.floor(tenths / 600);
	const seconds = `${((tenths % 600) / 10).toFixed(1)} seconds`;
	return minutes === 0 ? seconds : `${count(minutes, 'minute')} ${seconds}`;
}
