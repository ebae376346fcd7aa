import { allBanks } from '#lib/server/content.ts';
import type { EntryGenerator } from './$types';

/** One page for each bank. */
export const entries: EntryGenerator = () => allBanks().map(({ id }) => ({ bank: id }));
