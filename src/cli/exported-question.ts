import type { BankIndex } from '#lib/core/bank/bank.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { ExportedExhibit } from './exported-exhibit.ts';
import { exportExhibit } from './exported-exhibit.ts';

/** One question as other programs read it. */
export interface ExportedQuestion {
	readonly bank: string;
	readonly fact: string;
	readonly card: string;
	readonly form: string;
	readonly seed: number;
	readonly importance: number;
	readonly topic: string;
	readonly stem: string;
	/** The texts shown to choose from or to arrange; `null` where the student types. */
	readonly options: readonly string[] | null;
	readonly key: Question['key'];
	readonly distractors: readonly { readonly text: string; readonly proof: string }[];
	readonly accepts: readonly string[];
	readonly statement: string;
	readonly explanation: string;
	readonly evidence: readonly {
		readonly source: string;
		readonly lines: readonly [from: number, to: number];
		readonly stance: string;
	}[];
	/** Of match and classify questions: the rows that options are given to. */
	readonly prompts?: readonly string[];
	/** Of readings: the table in view, or the line of it that the chart draws. */
	readonly exhibit?: ExportedExhibit;
}

/** Turns a question into its exported shape; the index is that of its bank. */
export function exportQuestion(question: Question, index: BankIndex): ExportedQuestion {
	const { bank, fact, card, form, seed, importance, topic, stem, key } = question;
	return {
		bank,
		fact,
		card,
		form,
		seed,
		importance,
		topic,
		stem,
		options: optionsOf(question),
		key,
		distractors: question.distractors.map(({ text, proof }) => ({ text, proof })),
		accepts: question.accepts,
		statement: question.statement,
		explanation: question.explanation,
		evidence: question.evidence.map(({ source, lines, stance }) => ({ source, lines, stance })),
		...('prompts' in question ? { prompts: question.prompts } : {}),
		...exhibited(question, index)
	};
}

function exhibited(question: Question, index: BankIndex): Pick<ExportedQuestion, 'exhibit'> {
	const exhibit = question.form === 'reading' && exportExhibit(question.exhibit, index);
	return exhibit ? { exhibit } : {};
}

function optionsOf(question: Question): readonly string[] | null {
	if (question.form === 'reading') return question.options.length > 0 ? question.options : null;
	if ('options' in question) return question.options;
	return 'items' in question ? question.items : null;
}
