import { existsSync } from 'node:fs';
import { formatProblem } from '#lib/core/bank/problem.ts';
import { loadBanks } from '#lib/server/load-banks.ts';
import { contentRoot } from '#lib/server/read-content.ts';
import type { Verb } from './verb.ts';

/** Checks all content and says what is wrong, where, and what to do about it. */
export const check: Verb = {
	help: `bank check [--sources DIR]

Checks content/: one line for each problem (file:line · fact · what is wrong · what to do).
  --sources DIR   the folder with the source texts, for the checks of evidence;
                  FOOTNOTE_SOURCES is used where it is not given
Exit: 0 nothing wrong (warnings apart), 1 problems, 2 wrong use.`,
	options: { sources: { type: 'string' } },
	run: ({ values, write, complain }) => {
		if (typeof values.sources === 'string' && !existsSync(values.sources)) {
			complain(`There is no folder '${values.sources}'.`);
			return 2;
		}
		const sources = values.sources ?? process.env.FOOTNOTE_SOURCES;
		const { banks, problems, notRun } = loadBanks(contentRoot(), String(sources ?? ''));
		for (const problem of problems) write(formatProblem(problem));
		for (const note of notRun) write(note);
		const faults = problems.filter(({ level }) => level === 'fault').length;
		const facts = banks.reduce((sum, bank) => sum + bank.facts.length, 0);
		const warnings = problems.length - faults;
		write(`${banks.length} banks, ${facts} facts: ${faults} problems, ${warnings} warnings.`);
		return faults > 0 ? 1 : 0;
	}
};
