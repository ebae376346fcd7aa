import type { Granularity } from '#lib/core/date/historical-date.ts';
import type { Answer } from '#lib/core/question/question.ts';

const DATE_HINTS: Readonly<Record<Granularity, string>> = {
	day: 'Day, month and year, such as 5 May 1821.',
	month: 'Month and year, such as May 1821.',
	season: 'Season and year, such as spring 1821.',
	year: 'The year.',
	decade: 'The decade, such as 1820s.',
	century: 'The century, such as 19th century.'
};

/** What kind of answer is wanted, in a line under the field; nothing in it helps to find the answer. */
export function hintFor(answer: Answer): string | undefined {
	switch (answer.type) {
		case 'date':
			return answer.date.interval === undefined
				? DATE_HINTS[answer.asked]
				: 'From when to when, such as 1815 to 1821.';
		case 'number':
			return answer.tolerance.kind === 'exact' ? 'The exact figure.' : 'About right is right.';
		case 'list':
			return answer.complete
				? `${answer.members.length} in all: one a line, in any order.`
				: 'One a line, in any order.';
		case 'sequence':
			return `${answer.steps.length} steps: one a line, in order.`;
		case 'entity':
			return 'Any usual spelling, in Latin or Cyrillic letters.';
		case 'source':
			return 'The name of the source.';
		case 'text':
		case 'stances':
			return undefined;
	}
}

/** How many lines the answer needs: 1 for all but lists and sequences. */
export function linesFor(answer: Answer): number {
	if (answer.type === 'list') return Math.min(6, Math.max(3, answer.members.length));
	if (answer.type === 'sequence') return Math.min(6, Math.max(3, answer.steps.length));
	return 1;
}
