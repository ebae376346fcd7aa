import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#lib/core/bank/content.ts';

/** The lines of the source texts that lie in a folder, by source id; a text that is not there is left out. */
export function readTexts(sources: ContentFile, folder: string): Map<string, string[]> {
	const entries: unknown[] = Array.isArray(sources.value) ? sources.value : [];
	const texts = new Map<string, string[]>();
	for (const entry of entries) {
		if (!isNamed(entry)) continue;
		const path = join(folder, entry.file);
		if (existsSync(path)) texts.set(entry.id, readFileSync(path, 'utf8').split('\n'));
	}
	return texts;
}

function isNamed(entry: unknown): entry is { id: string; file: string } {
	if (typeof entry !== 'object' || entry === null || !('id' in entry) || !('file' in entry))
		return false;
	return typeof entry.id === 'string' && typeof entry.file === 'string';
}
