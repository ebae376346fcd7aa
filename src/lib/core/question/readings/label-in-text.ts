import type { BankIndex } from '../../bank/bank.ts';

const MONTH =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const firstWords = new WeakMap<BankIndex, ReadonlySet<string>>();

/** A label of a table as running text has it: small at the start, unless it begins with a name. */
export function labelInText(index: BankIndex, label: string): string {
	const [word = ''] = label.split(/[\s,]/);
	const isName = MONTH.test(word) || namesOf(index).has(word) || /\p{L}.*\p{Lu}|\d/u.test(word);
	return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The words that names of people, places and bodies begin with. */
function namesOf(index: BankIndex): ReadonlySet<string> {
	const known = firstWords.get(index);
	if (known) return known;
	const named = index.bank.entities.filter(({ kind }) => kind !== 'term' && kind !== 'work');
	const words = named.flatMap(({ spellings }) => spellings.map((text) => text.split(' ')[0] ?? ''));
	const found = new Set(words.filter((word) => /^\p{Lu}/u.test(word)));
	firstWords.set(index, found);
	return found;
}
