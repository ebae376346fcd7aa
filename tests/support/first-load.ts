import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from './sites.ts';

/** What the home page may load before it can be seen, in bytes, gzipped. */
export const FIRST_LOAD_BUDGET = 75_000;

const ENTRY = /<link href="([^"]+\.js)" rel="modulepreload">|import\("([^"]+\.js)"\)/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g;

/** A script that the home page loads, with its text. */
export interface FirstScript {
	readonly path: string;
	readonly text: string;
}

/** All scripts that the home page of a built site loads by itself: those it names, and what they import at once. */
export function firstScripts(site: Site): FirstScript[] {
	const page = readFileSync(join(site.output, 'index.html'), 'utf8');
	const waiting = [...page.matchAll(ENTRY)].map((match) => match[1] ?? match[2] ?? '');
	const found = new Map<string, FirstScript>();
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (found.has(path)) continue;
		const text = readFileSync(join(site.output, path.slice(site.base.length)), 'utf8');
		found.set(path, { path, text });
		for (const [, to] of text.matchAll(STATIC_IMPORT)) {
			waiting.push(new URL(to ?? '', `http://host${path}`).pathname);
		}
	}
	return [...found.values()];
}

/** The bytes of some scripts, each gzipped by itself, as hosts send them. */
export function gzippedBytes(scripts: readonly FirstScript[]): number {
	return scripts.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
}
