import type { BankId } from '../ids.ts';
import type { BankListing } from './bank-listing.ts';

/** The banks a student studies from, in the order of the list: those chosen, or the first where none was; ids the list lacks are left out. */
export function shelfOf(
	list: readonly Pick<BankListing, 'id'>[],
	chosen: readonly BankId[] | null
): BankId[] {
	const ids = list.map(({ id }) => id);
	return chosen === null ? ids.slice(0, 1) : ids.filter((id) => chosen.includes(id));
}

/** The choice with a bank more; the very same where it stands there already. */
export function withBank(chosen: readonly BankId[] | null, bank: BankId): readonly BankId[] {
	if (chosen === null) return [bank];
	return chosen.includes(bank) ? chosen : [...chosen, bank];
}
