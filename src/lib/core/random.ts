/** A source of numbers in [0, 1), passed in so that the same seed gives the same question. */
export type Random = () => number;

/** FNV-1a over UTF-16 units: a stable 32-bit hash of a text, for seeds; never for security. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}

/** Mulberry32 seeded by a text and a number: the same pair gives the same run of numbers for ever. */
export function seededRandom(text: string, seed: number): Random {
	let state = hashText(`${text}:${seed}`);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A new array in random order (Fisher-Yates); the input is left alone. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[result[i], result[j]] = [result[j] as T, result[i] as T];
	}
	return result;
}

/** One item at random; `undefined` only for an empty list. */
export function pick<T>(items: readonly T[], random: Random): T | undefined {
	return items[Math.floor(random() * items.length)];
}
