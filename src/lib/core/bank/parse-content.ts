import { entitySchema } from '../entity/entity.schema.ts';
import { sourceSchema } from '../source/source.schema.ts';
import { bankFileSchema } from './bank.schema.ts';
import type {
	BankDraft,
	BankFiles,
	Content,
	ContentFile,
	ContentFiles,
	FactItem
} from './content.ts';
import { enter } from './door.schema.ts';
import type { Entry } from './door.schema.ts';
import { factSchema } from './fact.schema.ts';
import type { Item } from './item.ts';
import { part, withValue } from './item.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { retiredIdSchema } from './retired.schema.ts';
import { tableFileSchema } from './table.schema.ts';

type Door<T> = (item: Item<unknown>) => Entry<T>;

/** Lets every file of `content/` through its schema; what does not fit is left out and named. */
export function parseContent(files: ContentFiles): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [...files.problems];
	const content: Content = {
		sources: enterEach(files.sources, (item) => enter(sourceSchema, item), problems),
		retired: enterEach(files.retired, (item) => enter(retiredIdSchema, item), problems),
		banks: files.banks.flatMap((bank) => parseBank(bank, problems))
	};
	return { content, problems };
}

function parseBank(files: BankFiles, problems: Problem[]): BankDraft[] {
	// A file that is missing or no YAML has been named already.
	if (files.bank.value === undefined) return [];
	const entry = enter(bankFileSchema, files.bank);
	problems.push(...entry.problems);
	if (entry.value === undefined) return [];
	if (entry.value.id !== files.folder) {
		const message = `the bank is called '${entry.value.id}' but its folder '${files.folder}'`;
		problems.push(problemAt(files.bank, ['id'], message, 'give both the same name'));
	}
	return [
		{
			bank: withValue(files.bank, entry.value, entry.value.id),
			entities: enterEach(files.entities, (item) => enter(entitySchema, item), problems),
			facts: files.facts.flatMap((file) => parseFacts(file, entry.value?.topics ?? [], problems)),
			tables: files.tables.flatMap((file) => parseTable(file, problems))
		}
	];
}

function parseFacts(
	file: ContentFile,
	topics: readonly { readonly id: string }[],
	problems: Problem[]
): FactItem[] {
	const topic = baseName(file.file);
	if (!topics.some(({ id }) => id === topic)) {
		const cure = 'list it under topics in bank.yaml or rename the file';
		problems.push(problemAt(file, [], `'${topic}' is no topic of the bank`, cure));
	}
	const facts = enterEach(file, (item) => enter(factSchema, item), problems);
	return facts.map((fact) => ({ ...fact, topic }));
}

function parseTable(file: ContentFile, problems: Problem[]) {
	const entry = enter(tableFileSchema, withValue(file, file.value, idOf(file.value)));
	problems.push(...entry.problems);
	if (entry.value === undefined) return [];
	if (entry.value.id !== baseName(file.file)) {
		const message = `the table is called '${entry.value.id}' but its file '${baseName(file.file)}'`;
		problems.push(problemAt(file, ['id'], message, 'give both the same name'));
	}
	return [withValue(file, entry.value, entry.value.id)];
}

/** The members of a list file, each let in by itself, so that one fault does not hide the rest. */
function enterEach<T>(file: ContentFile, door: Door<T>, problems: Problem[]): Item<T>[] {
	if (file.value === null || file.value === undefined) return [];
	if (!Array.isArray(file.value)) {
		problems.push(problemAt(file, [], 'the file is not a list', "begin each entry with '- '"));
		return [];
	}
	return file.value.flatMap((value: unknown, index) => {
		const item = part(file, [index], value, idOf(value));
		const entry = door(item);
		problems.push(...entry.problems);
		return entry.value === undefined ? [] : [withValue(item, entry.value)];
	});
}

function idOf(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return typeof value.id === 'string' ? value.id : undefined;
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
