import { count, inWords } from './interval-words.ts';

interface Work {
	readonly due: number;
	readonly fresh: number;
}

interface Next {
	readonly inDays: number;
	readonly due: number;
}

/** The day in a few words: '24 to review, 10 new'; nothing due is said as it is. */
export function dayWords({ due, fresh }: Work): string {
	const parts = [due > 0 ? `${count(due, 'card')} to review` : '', fresh > 0 ? `${fresh} new` : ''];
	const words = parts.filter((part) => part !== '').join(', ');
	return words === '' ? 'Nothing is due today' : words;
}

/** When there is something to review again, in a sentence. */
export function nextWords(next: Next | undefined): string {
	if (next === undefined) return 'Nothing is scheduled yet.';
	return `${count(next.due, 'card')} will be due ${inWords(next.inDays)}.`;
}
