import type { BankIndex } from '../../bank/bank.ts';
import type { Point } from '../../bank/series.ts';
import { seriesPoints } from '../../bank/series.ts';
import { sentenceCase } from '../../bank/show.ts';
import type { Column, Series, Table } from '../../bank/table.ts';
import { cellAt, figuresOf } from '../../bank/table.ts';
import { isPerCent } from '../../bank/worked.ts';
import type { Candidate } from '../card.ts';
import { labelInText } from './label-in-text.ts';
import { pointFigure } from './point-figure.ts';

/** What a question that quotes a printed heading loses: others are taken first. */
const CLUMSY = 0.4;
/** Rows that stand for people: only they can be 'how many' of. */
const PEOPLE = /occupation|origin|group|class|nationality|sex|age\b/i;
/** Rows that take in others, or are what is left. */
const WHOLE = /\b(?:totals?|whole|all|others?)\b/i;
/** A label that names two things cannot be held against a third. */
const ALTERNATIVE = / or /i;
/** What is left when the rest is named: it can be the highest or lowest of all. */
const REST = /\bothers?\b/i;
const FIGURE_NAME = /^(?:[\p{L}-]+ )?(?:rate|share|number|proportion|percentage)\b/iu;
const PARTICIPLE = /^(?:\p{L}+ed|gone|made|sent|put|left|held)\b/iu;
const PEOPLE_DONE = /^\p{L}+s (?:\p{L}+ed|made|sent|put|left)\b/iu;

/** Questions that a table does answer, each with the answer as its proof; those as long as the key come first. */
export function shownQuestions(index: BankIndex, table: Table, key: string): readonly Candidate[] {
	const questions = [
		...table.columns.flatMap((column) => ofColumn(index, table, column)),
		...ofAllColumns(index, table)
	];
	return questions.map((question) => {
		const longer = Math.abs(question.text.length - key.length) / key.length;
		const clumsy = question.text.includes('‘') ? CLUMSY : 0;
		return { ...question, nearness: Math.max(0.1, 0.9 - longer - clumsy) };
	});
}

/** Two rows of which one has the higher figure wherever both have any. */
function ofAllColumns(index: BankIndex, table: Table): Candidate[] {
	const rows = table.rows.filter(({ label }) => !WHOLE.test(label) && !ALTERNATIVE.test(label));
	return rows.flatMap((row, i) =>
		rows.slice(i + 1).flatMap((other) => {
			const signs = table.columns.flatMap(({ id }) => {
				const [a, b] = [cellAt(table, row.id, id), cellAt(table, other.id, id)];
				return typeof a === 'number' && typeof b === 'number' ? [Math.sign(a - b)] : [];
			});
			const [sign = 0] = signs;
			if (sign === 0 || signs.some((one) => one !== sign)) return [];
			const [a, b] = [labelInText(index, row.label), labelInText(index, other.label)];
			const answer = `${sign > 0 ? a : b} in every column that has both`;
			return [asked(`which had the higher figures, ${a} or ${b}`, answer)];
		})
	);
}

function ofColumn(index: BankIndex, table: Table, column: Column): Candidate[] {
	const series: Series = {
		of: 'column',
		id: column.id,
		among: figuresOf(table, 'column', column.id)
	};
	const all = seriesPoints(table, series);
	const points = all.filter(({ label }) => !WHOLE.test(label) && !ALTERNATIVE.test(label));
	const left = all.filter(({ label }) => REST.test(label) || ALTERNATIVE.test(label));
	const figure = (point: Point) => pointFigure(table, series, point);
	const name = (point: Point) => labelInText(index, point.label);
	const words = wordsFor(index, table, column);
	const ranked = [...points].sort((a, b) => b.value - a.value);
	const ends = [
		['highest', ranked[0], ranked[1]],
		['lowest', ranked.at(-1), ranked.at(-2)]
	] as const;
	const extremes = ends.flatMap(([end, point, next]) =>
		point && next && points.length > 2 && point.value !== next.value && isEnd(point, end, left)
			? [asked(words.extreme(end), `${name(point)}, with ${figure(point)}`)]
			: []
	);
	const pairs = points.slice(1).flatMap((point, i) => {
		const other = points[i];
		if (!other || other.value === point.value) return [];
		const answer = `${figure(other)} for ${name(other)}, ${figure(point)} for ${name(point)}`;
		return [asked(words.compared(name(other), name(point)), answer)];
	});
	const values = points.map((point) => asked(words.value(name(point)), figure(point)));
	return [...extremes, ...values, ...pairs];
}

function asked(question: string, answer: string): Candidate {
	return {
		text: sentenceCase(question),
		proof: `The table gives it: ${answer}.`,
		nearness: 0.8
	};
}

/** Whether no row that is left out of the questions lies further out. */
function isEnd(point: Point, end: 'highest' | 'lowest', left: readonly Point[]): boolean {
	return left.every(({ value }) => (end === 'highest' ? value < point.value : value > point.value));
}

/** How questions about a column are put. */
interface Words {
	readonly extreme: (end: 'highest' | 'lowest') => string;
	readonly value: (row: string) => string;
	readonly compared: (row: string, other: string) => string;
}

function wordsFor(index: BankIndex, table: Table, column: Column): Words {
	const label = labelInText(index, column.label);
	const which = `which ${table.rowLabel} had`;
	const people = PEOPLE.test(table.rowLabel);
	const kind = isPerCent(column.unit ?? table.unit) ? 'share' : 'number';
	if (people && PARTICIPLE.test(label)) {
		const were = label.startsWith('gone') ? 'had' : 'were';
		return {
			extreme: (end) => `${which} the ${end} ${kind} ${label}`,
			value: (row) =>
				kind === 'share' ? `what share of ${row} was ${label}` : `how many ${row} ${were} ${label}`,
			compared: (row, other) => `whether ${row} or ${other} had the higher ${kind} ${label}`
		};
	}
	const named = nameOf(column, label, kind);
	return {
		extreme: (end) => `${which} the ${end} ${named}`,
		value: (row) =>
			`what the ${named} was ${people && !/ of /.test(named) ? 'among' : 'for'} ${row}`,
		compared: (row, other) => `whether the ${named} was higher for ${row} or for ${other}`
	};
}

/** What a column gives, as a noun. */
function nameOf({ label: printed }: Column, label: string, kind: 'share' | 'number'): string {
	if (FIGURE_NAME.test(label)) return label;
	if (PEOPLE_DONE.test(label)) return `${kind} of ${label}`;
	return PARTICIPLE.test(label) || label.includes(',')
		? `figure under ‘${printed}’`
		: `figure for ${label}`;
}
