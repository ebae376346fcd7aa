import { isForm } from '#lib/core/question/form.ts';
import type { QuizChoice } from '#lib/state/practice-quiz.svelte.ts';

const MOST = 30;
const USUAL = 10;

/** A choice as the query of an address. */
export function quizQuery({ bank, topics, forms, count, counts }: QuizChoice): string {
	const query = new URLSearchParams({ bank, n: String(count) });
	for (const topic of topics) query.append('topic', topic);
	for (const form of forms) query.append('form', form);
	if (counts) query.set('counts', '1');
	return query.toString();
}

/** The choice that an address names; strange forms are left out, a strange number is the usual one. */
export function quizChoiceFrom(query: URLSearchParams): QuizChoice {
	const count = Number(query.get('n'));
	return {
		bank: query.get('bank') ?? '',
		topics: query.getAll('topic'),
		forms: query.getAll('form').filter(isForm),
		count: Number.isInteger(count) && count >= 1 ? Math.min(MOST, count) : USUAL,
		counts: query.get('counts') === '1'
	};
}
