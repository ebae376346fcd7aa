/** The known word within two slips of a mistyped one; `undefined` where none is that near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = word.length < 4 ? 2 : 3;
	for (const candidate of known) {
		const slips = distance(word.toLowerCase(), candidate.toLowerCase());
		if (slips < least) [best, least] = [candidate, slips];
	}
	return best;
}

/** Levenshtein distance, by rows. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
