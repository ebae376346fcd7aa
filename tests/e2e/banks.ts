import { readdirSync, readFileSync } from 'node:fs';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { BankId } from '#lib/core/ids.ts';
import { openBank } from '#lib/core/question/open-bank.ts';
import type { OpenBank } from '#lib/core/question/open-bank.ts';
import type { Site } from '../support/sites.ts';

/** The banks that a built site serves, open. */
export function banksOf(site: Site): Map<BankId, OpenBank> {
	const folder = `${site.output}/data/banks`;
	return new Map(
		readdirSync(folder).map((file) => {
			const bank = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Bank;
			return [bank.id, openBank(bank)];
		})
	);
}
