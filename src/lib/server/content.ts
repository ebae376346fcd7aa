import type { Bank } from '#lib/core/bank/bank.ts';
import { formatProblem } from '#lib/core/bank/problem.ts';
import { loadBanks } from './load-banks.ts';
import { contentRoot } from './read-content.ts';

let cached: readonly Bank[] | undefined;

/**
 * All banks, for the build: content with a fault throws, every fault listed, and so fails the build. Says which checks
 * were left out. Read once; in development read again each time, so that a change shows on reload.
 */
export function allBanks(): readonly Bank[] {
	if (cached !== undefined && !import.meta.env.DEV) return cached;
	const { banks, problems, notRun } = loadBanks(contentRoot(), process.env.FOOTNOTE_SOURCES);
	const faults = problems.filter(({ level }) => level === 'fault');
	if (faults.length > 0) {
		const list = faults.map(formatProblem).join('\n');
		throw new Error(`The content has ${faults.length} faults:\n${list}`);
	}
	const notes = notRun.length > 0 ? notRun : ['The evidence was checked against the source texts.'];
	for (const note of notes) process.stderr.write(`${note}\n`);
	cached = banks;
	return banks;
}
