import { untestedHeadlines } from '#lib/core/question/flaws/bank-flaws.ts';
import { fleschKincaid, HIGHEST } from '#lib/core/question/flaws/checks/reading-level.ts';
import { findFlaws } from '#lib/core/question/flaws/find-flaws.ts';
import { itemOf } from '#lib/core/question/flaws/item.ts';
import type { Flaw } from '#lib/core/question/flaws/item.ts';
import { FORMS } from '#lib/core/question/form.ts';
import { formsOf, generate } from '#lib/core/question/generate.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Question } from '#lib/core/question/question.ts';
import { choiceGaps, choiceShare } from './choice-gaps.ts';
import { flawTable, measureFlaws } from './flaw-measure.ts';
import { readLabelledItems } from './labelled-items.ts';
import { openBanks } from './open-banks.ts';
import { sectionCounts } from './section-counts.ts';
import type { Verb } from './verb.ts';

/** The grade that a reader of sixteen is used to. */
const HARD = 12;

interface FlawedQuestion {
	readonly question: Question;
	readonly flaw: Flaw;
}

/** Counts what each bank has and what its questions lack. */
export const stats: Verb = {
	help: `bank stats [--bank ID] [--flaws]

Counts facts, cards, wordings, reading level, questions by form (one for each card and form), flaws by number, facts by
section, and names the cards without a choice question and why.
  --bank ID   only this bank
  --flaws     names every flawed question too, and measures the checks over the labelled items of the tests`,
	options: { bank: { type: 'string' }, flaws: { type: 'boolean' } },
	run: (call) => {
		const banks = openBanks(call);
		if (banks === undefined) return 2;
		for (const open of banks) {
			for (const line of bankLines(open, call.values.flaws === true)) call.write(line);
		}
		if (call.values.flaws === true) {
			call.write('the checks over the labelled items:');
			for (const line of flawTable(measureFlaws(readLabelledItems()))) call.write(line);
		}
		return 0;
	}
};

/** What `stats` says of one bank. */
export function bankLines(open: OpenBank, namesFlaws: boolean): string[] {
	const { bank } = open.index;
	const questions = allQuestions(open);
	const flawed = questions.flatMap((question): FlawedQuestion[] =>
		findFlaws(itemOf(open, question)).map((flaw) => ({ question, flaw }))
	);
	const untested = untestedHeadlines(open);
	return [
		`${bank.id}: ${bank.title}`,
		`facts: ${bank.facts.length} (${importances(open)})`,
		`cards: ${open.cards.size}, without any question: ${formless(open)}`,
		wordingLine(open),
		...oneWording(open),
		`questions: ${questions.length}`,
		readingLine(questions),
		...FORMS.map((form) => `  ${form}: ${questions.filter((one) => one.form === form).length}`),
		`flaws: ${flawed.length + untested.length}`,
		...byNumber(flawed),
		...untested.map(({ number, message, cure }) => `  ${number} ${message} · ${cure}`),
		...(namesFlaws ? flawed.map(flawLine) : []),
		'facts by section:',
		...sectionCounts(bank),
		...choiceLines(open)
	];
}

function allQuestions(open: OpenBank): Question[] {
	return [...open.cards.keys()].flatMap((card) =>
		formsOf(open, card).flatMap((form) => generate(open, card, form, 0) ?? [])
	);
}

function importances({ index }: OpenBank): string {
	const count = (importance: number) =>
		index.bank.facts.filter((fact) => fact.importance === importance).length;
	return `${count(3)} headline, ${count(2)} needed, ${count(1)} detail`;
}

function formless(open: OpenBank): string {
	const bare = [...open.cards.keys()].filter((card) => formsOf(open, card).length === 0);
	return bare.length === 0 ? 'none' : bare.join(', ');
}

function wordingLine({ cards }: OpenBank): string {
	const worded = [...cards.values()].filter(({ stems }) => stems.length > 1).length;
	return `cards with two wordings or more: ${worded} (${percent(worded, cards.size)} %)`;
}

function oneWording({ cards }: OpenBank): string[] {
	const alone = [...cards.values()].filter(({ stems }) => stems.length === 1);
	return alone.map(({ id, stems }) => `  one wording: ${id} · ${stems.join()}`);
}

/** Flesch-Kincaid grades of all stems: the middle one, and how many lie above what a reader of sixteen is used to. */
function readingLine(questions: readonly Question[]): string {
	const grades = [...new Set(questions.map(({ stem }) => stem))].map(fleschKincaid);
	const middle = grades.toSorted((a, b) => a - b)[Math.floor(grades.length / 2)] ?? 0;
	const above = grades.filter((grade) => grade > HARD).length;
	const flawed = grades.filter((grade) => grade > HIGHEST).length;
	const share = (count: number) => `${percent(count, grades.length)} %`;
	return `reading level of stems (Flesch-Kincaid): median grade ${middle.toFixed(1)}, above ${HARD}: ${share(above)}, above the limit of ${HIGHEST}: ${share(flawed)} before names are set aside`;
}

function percent(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function byNumber(flawed: readonly FlawedQuestion[]): string[] {
	const sorted = flawed.toSorted((a, b) => a.flaw.number - b.flaw.number);
	const groups = groupBy(sorted, ({ flaw }) => `${flaw.number} ${flaw.name}`);
	return [...groups].map(([name, group]) => `  ${name}: ${group.length}`);
}

function flawLine({ question, flaw }: FlawedQuestion): string {
	return `  ${question.card} · ${question.form} · ${flaw.number} ${flaw.message} · ${flaw.cure}`;
}

function choiceLines(open: OpenBank): string[] {
	const { all, withChoice } = choiceShare(open);
	const share = all === 0 ? 0 : Math.round((100 * withChoice) / all);
	const gaps = choiceGaps(open);
	return [
		`people, dates, places and figures with a choice: ${withChoice} of ${all} (${share} %)`,
		`cards without a choice: ${gaps.length}`,
		...[...groupBy(gaps, ({ why }) => why)].flatMap(([why, group]) => [
			`  ${why}: ${group.length}`,
			...group.map(({ card }) => `    ${card.id}`)
		])
	];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
}
