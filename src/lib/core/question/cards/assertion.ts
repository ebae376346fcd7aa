import type { BankIndex } from '../../bank/bank.ts';
import { plainText } from '../../bank/fact.ts';
import type { Position } from '../../bank/fact.ts';

const REPORTED =
	'(?:,? as [^,]+? (?:reports?|has it|has (?:him|her|them))(?: (?:him|her|it|them))?)?';
const LEADING = new RegExp(`^(?:According to|In the view of) [^,]+?${REPORTED},\\s*`);
const INNER = new RegExp(`, according to [^,]+?${REPORTED}(?=[,.])`);

/** Longer statements are no row of a grid. */
const MOST_WORDS = 22;

/**
 * What a position says as a sentence without its voice and without the full stop; `undefined` where the statement
 * still names who speaks once the attribution is off, or has none.
 */
export function assertion(index: BankIndex, position: Position): string | undefined {
	if (!position.statement) return undefined;
	const whole = plainText(position.statement);
	const bare = whole.replace(LEADING, '').replace(INNER, '').replace(/\.$/, '');
	if (bare.length >= whole.length - 1 || bare.split(' ').length > MOST_WORDS) return undefined;
	const names = namesOf(index, position);
	return names.some((name) => bare.includes(name)) ? undefined : bare;
}

function namesOf(index: BankIndex, { by, via }: Position): string[] {
	const source = index.sources.get(via ?? by);
	const spellings = index.entities.get(by)?.spellings ?? [];
	return [...spellings, ...(source ? [source.name, source.short] : []), 'as reported', ' thesis'];
}
