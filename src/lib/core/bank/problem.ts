import type { Item, Path } from './item.ts';

/** Something wrong in the content: where it stands, what is wrong, and what to do about it. */
export interface Problem {
	/** Path of the file as shown to authors: `content/banks/x/facts/y.yaml`. */
	readonly file: string;
	/** Line of the file, counted from 1. */
	readonly line: number;
	/** The fact, entity, table or source concerned. */
	readonly id?: string;
	/** The key concerned: `evidence.0.lines`. */
	readonly field?: string;
	readonly message: string;
	readonly cure: string;
	/** A fault fails the build; a warning is only said. */
	readonly level: 'fault' | 'warning';
}

/** A fault at a place inside an item; the line is that of the nearest key there is. */
export function problemAt(item: Item<unknown>, path: Path, message: string, cure: string): Problem {
	return {
		file: item.file,
		line: item.line(path),
		...(item.id === undefined ? {} : { id: item.id }),
		...(path.length === 0 ? {} : { field: path.join('.') }),
		message,
		cure,
		level: 'fault'
	};
}

/** The same problem, said without failing the build. */
export function asWarning(problem: Problem): Problem {
	return { ...problem, level: 'warning' };
}

/** One line for authors: `file:12 · fact-id · what is wrong · what to do`. */
export function formatProblem(problem: Problem): string {
	const place = `${problem.file}:${problem.line}`;
	const word = problem.level === 'warning' ? 'warning: ' : '';
	const parts = [place, problem.id, word + problem.message, problem.cure];
	return parts.filter((part) => part !== undefined).join(' · ');
}

/** Problems in the order of files and lines, each only once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const byText = new Map(problems.map((problem) => [formatProblem(problem), problem]));
	return [...byText.values()].sort(
		(a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line
	);
}
