import { readFileSync } from 'node:fs';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { BankListing } from '#lib/core/bank/bank-listing.ts';
import type { BankId } from '#lib/core/ids.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Site } from '../support/sites.ts';

/** The banks that a built site serves, open, in the order of its list. */
export function banksOf(site: Site): Map<BankId, OpenBank> {
	const read = (path: string): unknown =>
		JSON.parse(readFileSync(`${site.output}/data/${path}`, 'utf8'));
	const list = read('banks.json') as BankListing[];
	return new Map(list.map(({ id }) => [id, openBank(read(`banks/${id}.json`) as Bank)]));
}
