import type { Random } from '../../random.ts';
import type { Candidate } from '../card.ts';

/** How many candidates a choice takes at most. */
const WANTED = 3;

/** Candidates that begin alike cast suspicion on the one that does not: the best of each opening, then the rest. */
export function varied(candidates: readonly Candidate[], random: Random): readonly Candidate[] {
	const ranked = candidates
		.map((candidate) => ({ candidate, rank: candidate.nearness + 0.35 * random() }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ candidate }) => candidate);
	const openings = new Set<string>();
	const first = ranked.filter((candidate) => {
		const opening = openingOf(candidate.text);
		if (openings.has(opening)) return false;
		openings.add(opening);
		return true;
	});
	const rest = ranked.filter((candidate) => !first.includes(candidate));
	return first.length >= WANTED ? first : [...first, ...rest.slice(0, WANTED - first.length)];
}

function openingOf(text: string): string {
	return text.split(' ').slice(0, 2).join(' ');
}
