import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { ContentFile } from '#lib/core/bank/content.ts';
import type { Path } from '#lib/core/bank/item.ts';
import type { Problem } from '#lib/core/bank/problem.ts';

/** A YAML file's value with the lines of its parts, and what is wrong with its YAML. */
export interface YamlFile {
	readonly file: ContentFile;
	readonly problems: readonly Problem[];
}

/** Reads one YAML file; its path is shown from the root's parent on. Bad YAML is a problem, an absent file an exception. */
export function readYaml(path: string, base: string): YamlFile {
	const name = relative(base, path).replaceAll('\\', '/');
	const counter = new LineCounter();
	const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
	const problems = [...document.errors, ...document.warnings].map((error): Problem => {
		const message = `not YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''}`;
		const line = counter.linePos(error.pos[0]).line;
		const cure =
			'put text that holds : or # or begins with a bracket or quotation mark in quotation marks';
		return { file: name, line, message, cure, level: 'fault' };
	});
	const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
	const line = (at: Path) => counter.linePos(offsetAt(document, at)).line;
	return { file: { value, file: name, line }, problems };
}

/** Where the value at a path begins, its key if it has one; of the nearest one above it where there is none. */
function offsetAt(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		if (!isCollection(node)) break;
		const next: unknown = isMap(node)
			? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
			: node.items[Number(step)];
		if (next === undefined) break;
		offset = startOf(isPair(next) ? next.key : next) ?? offset;
		node = isPair(next) ? next.value : next;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
