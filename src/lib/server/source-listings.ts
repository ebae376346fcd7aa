import type { Bank } from '#lib/core/bank/bank.ts';
import { evidenceOf } from '#lib/core/bank/fact-evidence.ts';
import type { Fact } from '#lib/core/bank/fact.ts';
import type { SourceListing } from '#lib/core/source/source-listing.ts';

/** Every source of the banks once, in the order in which they are met, with the banks that cite it. */
export function sourceListings(banks: readonly Bank[]): SourceListing[] {
	const sources = new Map(banks.flatMap((bank) => bank.sources.map((one) => [one.id, one])));
	return [...sources.values()].map((source) => ({
		source,
		banks: banks
			.filter((bank) => bank.sources.some(({ id }) => id === source.id))
			.map((bank) => {
				const cites = (fact: Fact) => evidenceOf(fact).some((piece) => piece.source === source.id);
				const facts = bank.facts.filter(cites).length;
				return { id: bank.id, title: bank.title, facts };
			})
	}));
}
