import type { BankIndex } from '../../bank/bank.ts';
import type { Fact } from '../../bank/fact.ts';
import { voiceName } from '../../bank/show.ts';

/** The one source that a fact rests on, as running text names it; `undefined` where there are none or several. */
export function oneVoice(index: BankIndex, fact: Fact): string | undefined {
	const [source, ...more] = new Set(fact.evidence.map((evidence) => evidence.source));
	return source === undefined || more.length > 0 ? undefined : voiceName(index, source);
}

/** ', according to the old book' where the fact rests on one source; else nothing. */
export function accordingTo(index: BankIndex, fact: Fact): string {
	const voice = oneVoice(index, fact);
	return voice === undefined ? '' : `, according to ${voice}`;
}
