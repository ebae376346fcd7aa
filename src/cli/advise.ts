import { readFileSync } from 'node:fs';
import { adviseOn } from '#lib/core/question/own/advise.ts';
import { readItems } from '#lib/core/question/own/read-items.ts';
import type { Verb } from './verb.ts';

/** Advice on questions in a file that were not generated here. */
export const advise: Verb = {
	help: `bank advise --file FILE

Reads questions of your own (Moodle's Aiken format, or lines with tabs: question, right answer,
wrong answers) and names their item-writing flaws, each with its cure. Exit code 1 where anything
could not be read; advice alone is no failure.
  --file FILE   a text file`,
	options: { file: { type: 'string' } },
	run: (call) => {
		const { file } = call.values;
		const text = typeof file === 'string' ? readText(file) : undefined;
		if (text === undefined) {
			call.complain(
				typeof file === 'string' ? `${file} cannot be read.` : `No file given.\n\n${advise.help}`
			);
			return 2;
		}
		const { lines, unread } = adviceOn(text);
		for (const line of lines) call.write(line);
		return unread === 0 ? 0 : 1;
	}
};

/** What is said of a text of questions, in the order of its lines. */
export function adviceOn(text: string): { lines: string[]; unread: number } {
	const { items, problems } = readItems(text);
	const advice = items.flatMap(({ line, item }) =>
		adviseOn(item).map((flaw) => ({
			line,
			says: `${flaw.number} ${flaw.name}: ${flaw.message} ${flaw.cure}`
		}))
	);
	const unread = problems.map(({ line, message, cure }) => ({ line, says: `${message} ${cure}` }));
	const lines = [...advice, ...unread]
		.sort((a, b) => a.line - b.line)
		.map(({ line, says }) => `line ${line}: ${says}`);
	const flawed = new Set(advice.map(({ line }) => line)).size;
	lines.push(`${items.length} read, ${flawed} with advice, ${problems.length} not read`);
	return { lines, unread: problems.length };
}

function readText(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
