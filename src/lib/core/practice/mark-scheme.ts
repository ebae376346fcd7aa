import type { BankIndex, LongAnswer } from '../bank/bank.ts';
import { type Fact, plainText } from '../bank/fact.ts';
import type { FactId } from '../ids.ts';

/** One mark of a long answer. */
export interface SchemePoint {
	readonly id: FactId;
	/** What the answer must say, in the fact's own words. */
	readonly statement: string;
	/** For its sources; `undefined` where the bank no longer has it. */
	readonly fact: Fact | undefined;
}

const WITHDRAWN = 'This point was withdrawn when the bank was corrected.';

/** The mark scheme of a long answer: a mark for each fact it makes use of, in the order the bank gives them. */
export function markScheme(index: BankIndex, essay: LongAnswer): SchemePoint[] {
	return essay.points.map((id) => {
		const fact = index.facts.get(id);
		return { id, fact, statement: fact ? plainText(fact.statement) : WITHDRAWN };
	});
}
