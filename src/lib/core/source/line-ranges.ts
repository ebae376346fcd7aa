import type { LineRange } from './source.ts';

/** Line numbers as authors write them: `12`, `'12-30'`, or a list of these. */
export type AuthoredLines = number | string | readonly (number | string)[];

/** Reads authored line numbers as ranges in the order given; `undefined` where one runs backwards or is no range. */
export function parseLines(lines: AuthoredLines): LineRange[] | undefined {
	const ranges = (typeof lines === 'object' ? lines : [lines]).map(parseRange);
	const good = ranges.filter((range) => range !== undefined);
	return good.length === ranges.length && good.length > 0 ? good : undefined;
}

function parseRange(text: number | string): LineRange | undefined {
	const match = /^(\d+)(?:-(\d+))?$/.exec(String(text));
	if (match === null) return undefined;
	const from = Number(match[1]);
	const to = Number(match[2] ?? match[1]);
	return from >= 1 && from <= to ? [from, to] : undefined;
}

/** The lines of a text that a range covers; lines past the end are left out. */
export function linesIn(text: readonly string[], [from, to]: LineRange): string[] {
	return text.slice(from - 1, to);
}
