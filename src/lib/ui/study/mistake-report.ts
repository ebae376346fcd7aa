import type { Bank } from '#lib/core/bank/bank.ts';
import type { Question } from '#lib/core/question/question.ts';

/** What became of a report handed to the device. */
export type ReportOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** A report that a person can read and an editor can act on: which item of which edition, and what is wrong with it. */
export function mistakeReport(bank: Bank, question: Question, wrong: string): string {
	const options = 'options' in question ? [`Options: ${question.options.join(' | ')}`] : [];
	return [
		'A mistake in Footnote',
		'',
		`Bank: ${bank.title} (${bank.id}, edition ${bank.hash})`,
		`Fact: ${question.fact}`,
		`Card: ${question.card}`,
		`Question: ${question.form}, seed ${question.seed}`,
		`Asked: ${question.stem}`,
		...options,
		`Right answer given: ${question.accepts[0] ?? question.explanation}`,
		`Statement: ${question.statement}`,
		'',
		`What is wrong: ${wrong.trim() === '' ? 'not said' : wrong.trim()}`
	].join('\n');
}
