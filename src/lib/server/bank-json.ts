import type { Bank } from '#lib/core/bank/bank.ts';
import type { BankListing } from '#lib/core/bank/bank-listing.ts';

/** A bank as the file a phone downloads. */
export function bankJson(bank: Bank): string {
	return JSON.stringify(bank);
}

/** What the list of banks says of one: its size in bytes and its facts by topic. */
export function listingOf(bank: Bank): BankListing {
	const { id, title, about, hash, facts } = bank;
	return {
		id,
		title,
		about,
		hash,
		bytes: Buffer.byteLength(bankJson(bank)),
		facts: facts.length,
		topics: bank.topics.map((topic) => ({
			...topic,
			facts: facts.filter((fact) => fact.topic === topic.id).length
		}))
	};
}
