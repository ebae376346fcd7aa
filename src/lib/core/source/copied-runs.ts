import { joinLines, wordsOf } from './scan.ts';

/** Every run of so many words that the texts have. */
export type Runs = ReadonlySet<string>;

/** The shortest run of words that counts as copied. */
export const COPIED = 9;

/** Indexes all runs of nine words of the texts. */
export function indexRuns(texts: Iterable<readonly string[]>): Runs {
	const runs = new Set<string>();
	for (const lines of texts) {
		const words = wordsOf(joinLines(lines));
		for (let i = 0; i + COPIED <= words.length; i++) runs.add(words.slice(i, i + COPIED).join(' '));
	}
	return runs;
}

/** Runs of nine or more words that a text shares with the sources, the words of names in them not counted. */
export function copiedRuns(
	text: string,
	runs: Runs,
	names: readonly (readonly string[])[]
): string[] {
	const words = wordsOf(text);
	const isName = nameMask(words, names);
	const found: string[] = [];
	for (let start = 0; start + COPIED <= words.length; start++) {
		let end = start + COPIED - 1;
		while (end < words.length && runs.has(words.slice(end - COPIED + 1, end + 1).join(' '))) end++;
		if (end < start + COPIED) continue;
		const own = words.slice(start, end).filter((_, offset) => isName[start + offset] !== true);
		if (own.length >= COPIED) found.push(words.slice(start, end).join(' '));
		start = end - 1;
	}
	return found;
}

/** Which words of a text belong to a name. */
function nameMask(words: readonly string[], names: readonly (readonly string[])[]): boolean[] {
	const mask = words.map(() => false);
	words.forEach((_, start) => {
		for (const name of names) {
			if (name.every((word, offset) => words[start + offset] === word)) {
				mask.fill(true, start, start + name.length);
			}
		}
	});
	return mask;
}
