import { allBanks } from '#lib/server/content.ts';
import type { EntryGenerator } from './$types';

/** One page for each bank; one of a single text holds those it reports side by side. */
export const entries: EntryGenerator = () => allBanks().map(({ id }) => ({ bank: id }));
