/** How many slips of the keyboard a word of so many letters may carry and still be that word: 0, 1 (from five) or 2 (from nine). */
export function allowedSlips(length: number): number {
	if (length <= 4) return 0;
	return length <= 8 ? 1 : 2;
}

/**
 * The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours that lead from
 * one text to the other, no place touched twice. Gives `cap + 1` as soon as it must be more than `cap`, so that
 * time grows with length times cap. Counts code points.
 */
export function distance(a: string, b: string, cap: number): number {
	if (a === b) return 0;
	const from = [...a];
	const to = [...b];
	if (Math.abs(from.length - to.length) > cap) return cap + 1;
	let older: number[] = [];
	let previous = to.map((_, j) => j + 1);
	for (let i = 0; i < from.length; i++) {
		const row = nextRow(from, to, i, cap, previous, older);
		if (Math.min(i + 1, ...row) > cap) return cap + 1;
		[older, previous] = [previous, row];
	}
	return Math.min(previous[to.length - 1] ?? from.length, cap + 1);
}

/** Row i of the table; `previous[j]` is the distance from the first i letters to the first j + 1. */
function nextRow(
	from: readonly string[],
	to: readonly string[],
	i: number,
	cap: number,
	previous: readonly number[],
	older: readonly number[]
): number[] {
	const row: number[] = [];
	for (let j = 0; j < to.length; j++) {
		if (Math.abs(i - j) > cap) {
			row.push(cap + 1);
			continue;
		}
		const left = j === 0 ? i + 1 : cell(row, j - 1, cap);
		const corner = j === 0 ? i : cell(previous, j - 1, cap);
		const replaced = corner + Number(from[i] !== to[j]);
		let best = Math.min(left + 1, cell(previous, j, cap) + 1, replaced);
		if (i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j]) {
			best = Math.min(best, (j === 1 ? i - 1 : cell(older, j - 2, cap)) + 1);
		}
		row.push(best);
	}
	return row;
}

function cell(row: readonly number[], j: number, cap: number): number {
	return row[j] ?? cap + 1;
}
