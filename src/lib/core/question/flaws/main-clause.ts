import type { Item } from './item.ts';
import { ownWords } from './words.ts';

/** Clauses that only say more of a person or thing, or report what somebody said: they are not what is asked. */
const SIDE_CLAUSE =
	/(?<=\p{L},? )(?:(?:who|whom|whose|that|because|although|though|if|when|while|where|since)\b|(?<=, )which\b)[^,?]*/gu;

/** The last sentence of a stem without quotations, names and side clauses. */
export function mainClause(item: Item): string {
	const sentences = ownWords(item, item.stem).split(/[.;]\s/);
	return (sentences.at(-1) ?? '').replace(SIDE_CLAUSE, ' ').replace(/\bNon-\p{L}+/gu, ' ');
}
