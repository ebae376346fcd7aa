import { createHash } from 'node:crypto';
import type { Bank } from '#lib/core/bank/bank.ts';
import { checkContent } from '#lib/core/bank/check-content.ts';
import type { CheckedContent } from '#lib/core/bank/check-content.ts';
import { readContent } from './read-content.ts';
import { readTexts } from './read-texts.ts';

/**
 * Reads, compiles and checks a content folder. Evidence is checked against the texts in `sources`, where it is given
 * and not empty; each bank gets the hash of its content.
 */
export function loadBanks(root: string, sources: string | undefined): CheckedContent {
	const files = readContent(root);
	const texts = sources ? readTexts(files.sources, sources) : undefined;
	const checked = checkContent(files, texts);
	return { ...checked, banks: checked.banks.map(withHash) };
}

/** A bank with the first 16 hexadecimal digits of the SHA-256 of its JSON. */
export function withHash(bank: Bank): Bank {
	const json = JSON.stringify({ ...bank, hash: '' });
	return { ...bank, hash: createHash('sha256').update(json).digest('hex').slice(0, 16) };
}
