import { nearestSpelling, readName } from './name-likeness.ts';
import { LONGEST_NAME, matchName } from './name.ts';
import type { NameMatch, NameTarget } from './name.ts';

/** How a typed list fared against its members, all by position. */
export interface ListMatch {
	/** Positions of the targets that were named, ascending. */
	readonly found: readonly number[];
	/** Positions of the targets that were not. */
	readonly missing: readonly number[];
	/** Answers that name no member, as typed. */
	readonly extra: readonly string[];
	/** Answers that need initials or a number to count, as typed. */
	readonly unclear: readonly string[];
	/** Members found among members there are, 0 to 1; 1 for an empty list. */
	readonly share: number;
}

/** Longer lists are cut here, so that checking takes a bounded time. */
export const LONGEST_LIST = 60;

const SEPARATOR = /[,;\n•/]|\s(?:and|&)\s|\s(?=\d{1,2}[.)]\s)/i;
const ENTRY_NUMBER = /^(?:and\s|[&*–-]|\d{1,2}[.)])/i;
const INITIALS = /^(?:\p{L}{1,2}\.\s?){1,3}$/u;

/**
 * Matches typed members with targets in any order. Each target is found once; naming it again is neither extra nor
 * counted twice. `others` are the names outside the list that an answer must not come as near to.
 */
export function matchList(
	answers: readonly string[],
	targets: readonly NameTarget[],
	others: readonly NameTarget[] = []
): ListMatch {
	const everybody = [...targets, ...others];
	const found = new Set<number>();
	const extra: string[] = [];
	const unclear: string[] = [];
	for (const answer of answers.slice(0, LONGEST_LIST)) {
		if (answer.trim() === '') continue;
		const matches = matchLikely(answer, targets, everybody);
		const hit = matches.find(({ match }) => isRight(match));
		if (hit) found.add(hit.position);
		else if (matches.some(({ match }) => match.kind === 'partly')) unclear.push(answer);
		else extra.push(answer);
	}
	const missing = [...targets.keys()].filter((position) => !found.has(position));
	const share = targets.length === 0 ? 1 : found.size / targets.length;
	return { found: [...found].sort((a, b) => a - b), missing, extra, unclear, share };
}

/** Splits one typed text at commas, semicolons, line ends, bullets and 'and'; initials after a comma stay with their name. */
export function splitList(text: string): string[] {
	const entries: string[] = [];
	for (const part of text.split(SEPARATOR)) {
		const entry = part.trim().replace(ENTRY_NUMBER, '').trim();
		const last = entries.at(-1);
		if (last !== undefined && INITIALS.test(entry))
			entries[entries.length - 1] = `${last}, ${entry}`;
		else if (entry !== '') entries.push(entry);
	}
	return entries;
}

/** The matches with the few targets that are like the answer at all; each looks at everybody. */
function matchLikely(
	answer: string,
	targets: readonly NameTarget[],
	everybody: readonly NameTarget[]
): { position: number; match: NameMatch }[] {
	if (answer.length > LONGEST_NAME) return [];
	const read = readName(answer);
	return targets.flatMap((target, position) =>
		nearestSpelling(read, target) ? [{ position, match: matchName(answer, target, everybody) }] : []
	);
}

function isRight(match: NameMatch): boolean {
	return match.kind === 'exact' || match.kind === 'spelling';
}
