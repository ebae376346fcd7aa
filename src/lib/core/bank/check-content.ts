import type { Bank } from './bank.ts';
import { checkBank } from './check-bank.ts';
import { compileBank } from './compile-bank.ts';
import type { BankDraft, ContentFiles } from './content.ts';
import { parseContent } from './parse-content.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { repeatedIds } from './rules/repeated-ids.ts';
import type { Texts } from './rules/rule.ts';

/** All banks with everything that is wrong with them. */
export interface CheckedContent {
	readonly banks: readonly Bank[];
	readonly problems: readonly Problem[];
	/** Checks that were left out, in words; empty where the texts of all sources are at hand. */
	readonly notRun: readonly string[];
}

const TEXT_CHECKS =
	'slots, names, table cells and phrases found in their lines, quotations found in a text, no copied runs';

/** Parses, compiles and checks all content; bad content gives problems, never an exception. */
export function checkContent(files: ContentFiles, texts: Texts | undefined): CheckedContent {
	const { content, problems } = parseContent(files);
	const banks: Bank[] = [];
	const all: Problem[] = [...problems, ...repeatedIds(content)];
	for (const draft of content.banks.toSorted(byPlace)) {
		const compiled = compileBank(draft, content.sources);
		banks.push(compiled.bank);
		all.push(...compiled.problems, ...checkBank({ draft, bank: compiled.bank, texts }));
	}
	return { banks, problems: sortProblems(all), notRun: leftOut(banks, texts) };
}

function byPlace(a: BankDraft, b: BankDraft): number {
	return (a.bank.value.place ?? Infinity) === (b.bank.value.place ?? Infinity)
		? a.bank.value.id.localeCompare(b.bank.value.id, 'en')
		: (a.bank.value.place ?? Infinity) - (b.bank.value.place ?? Infinity);
}

function leftOut(banks: readonly Bank[], texts: Texts | undefined): string[] {
	if (texts === undefined)
		return [`The texts are not at hand, so these were not checked: ${TEXT_CHECKS}.`];
	const sources = new Set(banks.flatMap((bank) => bank.sources.map(({ id }) => id)));
	const missing = [...sources].filter((id) => !texts.has(id));
	return missing.map(
		(id) => `The text of ${id} is not at hand; for it these were not checked: ${TEXT_CHECKS}.`
	);
}
