import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BankFiles, ContentFile, ContentFiles } from '#lib/core/bank/content.ts';
import type { Problem } from '#lib/core/bank/problem.ts';
import { readYaml } from './read-yaml.ts';

/** Reads every YAML file of a content folder with the lines of its parts; files that are missing are problems. */
export function readContent(root: string): ContentFiles {
	const problems: Problem[] = [];
	const base = dirname(resolve(root));
	const read = (...names: string[]): ContentFile => {
		const { file, problems: found } = readYaml(resolve(root, ...names), base);
		problems.push(...found);
		return file;
	};
	const readIfThere = (...names: string[]): ContentFile => {
		if (existsSync(resolve(root, ...names))) return read(...names);
		const file = [basename(resolve(root)), ...names].join('/');
		const message = 'the file is missing';
		problems.push({
			file,
			line: 1,
			message,
			cure: 'add it: see content/README.md',
			level: 'fault'
		});
		return { value: undefined, file, line: () => 1 };
	};
	const readAll = (...names: string[]) =>
		yamlFiles(resolve(root, ...names)).map((name) => read(...names, name));
	const banks = folders(resolve(root, 'banks')).map((folder): BankFiles => {
		return {
			folder,
			bank: readIfThere('banks', folder, 'bank.yaml'),
			entities: readIfThere('banks', folder, 'entities.yaml'),
			facts: readAll('banks', folder, 'facts'),
			tables: readAll('banks', folder, 'tables')
		};
	});
	const sources = readIfThere('sources.yaml');
	const retired = readIfThere('retired-ids.yaml');
	return { sources, retired, banks, problems };
}

function folders(path: string): string[] {
	if (!existsSync(path)) return [];
	const entries = readdirSync(path, { withFileTypes: true });
	return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function yamlFiles(path: string): string[] {
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => name.endsWith('.yaml'))
		.sort();
}

/** The content folder of the project that holds the working directory. */
export function contentRoot(): string {
	return join(process.cwd(), 'content');
}
