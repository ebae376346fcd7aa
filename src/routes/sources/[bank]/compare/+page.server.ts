import { allBanks } from '#lib/server/content.ts';
import type { EntryGenerator } from './$types';

/** One page for each bank with more than one text. */
export const entries: EntryGenerator = () =>
	allBanks()
		.filter(({ sources }) => sources.length > 1)
		.map(({ id }) => ({ bank: id }));
