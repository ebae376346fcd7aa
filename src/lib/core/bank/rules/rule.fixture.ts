import type { AuthoredEntity } from '../../entity/entity.schema.ts';
import { checkContent } from '../check-content.ts';
import { compileBank } from '../compile-bank.ts';
import type { ContentFile, ContentFiles } from '../content.ts';
import type { Path } from '../item.ts';
import { parseContent } from '../parse-content.ts';
import type { Rule, Texts } from './rule.ts';

/** What a test says of a small bank; everything else is filled in soundly. */
export interface Parts {
	readonly facts?: readonly object[];
	readonly entities?: readonly object[];
	readonly tables?: readonly object[];
	readonly bank?: object;
	readonly retired?: readonly string[];
	readonly texts?: Texts | null;
}

const LINES = [
	'The Great Trial opened in Moscow on Nov. 25, 1930, and closed on Dec. 7.',
	'Professor Ramzin and V. A. Larichev were among the eight accused; five were condemned.',
	'The party had between 2,000 and 3,000 mem-',
	'bers in 1929, so the court held in its long and solemn final judgment of that year.',
	'In l93O the Rainzin affair was closed by order of the Supreme Court of the USSR in Moscow.',
	'',
	'1927 10 20 30 50,0',
	'1928 11 22 33 50,0'
];

export const TEXTS: Texts = new Map([
	['soviet', LINES],
	['other', ['A show trial was staged in Paris in 1931.', 'It names no figure.']]
]);

export const ENTITIES: readonly AuthoredEntity[] = [
	{
		id: 'ramzin',
		kind: 'person',
		name: 'Leonid Ramzin',
		spellings: ['Ramzin'],
		slips: ['Rainzin']
	},
	{ id: 'larichev', kind: 'person', name: 'V. A. Larichev' },
	{ id: 'moscow', kind: 'place', name: 'Moscow' },
	{ id: 'paris', kind: 'place', name: 'Paris' }
];

/** A sound event; tests change one thing in it. */
export const EVENT = {
	id: 'trial-opened',
	kind: 'event',
	importance: 2,
	statement: 'The trial opened in [Moscow](where) on [25 November 1930](when).',
	label: 'the opening of the trial',
	when: '1930-11-25',
	where: 'moscow',
	evidence: [{ source: 'soviet', lines: 1, slots: ['when', 'where'] }]
};

/** A sound claim on which two sources differ. */
export const CLAIM = {
	id: 'membership',
	kind: 'claim',
	importance: 2,
	statement: 'The texts differ on the number of members.',
	question: 'how many members had the party?',
	positions: [
		{
			id: 'soviet',
			by: 'soviet',
			value: '2000-3000',
			evidence: { lines: '3-4', slots: ['value'] }
		},
		{ id: 'other', by: 'other', silent: true }
	]
};

/** Content with one bank, as the loader would hand it over. */
export function filesOf({
	facts = [EVENT],
	entities = ENTITIES,
	tables = [],
	bank,
	retired = []
}: Parts): ContentFiles {
	const authored = {
		id: 'b',
		title: 'B',
		about: 'A bank.',
		sources: ['soviet', 'other'],
		topics: [{ id: 't', title: 'T' }]
	};
	return {
		sources: file('content/sources.yaml', [source('soviet', LINES.length), source('other', 2)]),
		retired: file('content/retired-ids.yaml', retired),
		banks: [
			{
				folder: 'b',
				bank: file('content/banks/b/bank.yaml', { ...authored, ...bank }),
				entities: file('content/banks/b/entities.yaml', entities),
				facts: [file('content/banks/b/facts/t.yaml', facts)],
				tables: tables.map((table) => file('content/banks/b/tables/figures.yaml', table))
			}
		],
		problems: []
	};
}

/** What one rule finds: 'id: message' for each problem. */
export function found(rule: Rule, parts: Parts): string[] {
	const { content, problems } = parseContent(filesOf(parts));
	if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
	return content.banks.flatMap((draft) => {
		const { bank } = compileBank(draft, content.sources);
		const texts = parts.texts === null ? undefined : (parts.texts ?? TEXTS);
		return rule({ draft, bank, texts }).map(({ id, message }) => `${id}: ${message}`);
	});
}

/** What the whole check finds, compilation included. */
export function foundByAll(parts: Parts): string[] {
	const texts = parts.texts === null ? undefined : (parts.texts ?? TEXTS);
	return checkContent(filesOf(parts), texts).problems.map(({ id, message }) => `${id}: ${message}`);
}

function file(name: string, value: unknown): ContentFile {
	return {
		value,
		file: name,
		line: (path: Path) => 1 + Number(path.find((step) => typeof step === 'number') ?? 0)
	};
}

function source(id: string, length: number) {
	const described = Object.fromEntries(
		['title', 'name', 'short', 'genre', 'author', 'date', 'audience', 'purpose', 'viewpoint'].map(
			(key) => [key, key]
		)
	);
	const sections =
		id === 'soviet'
			? [
					{ title: 'One', lines: '1-4' },
					{ title: 'Two', lines: '5-8' }
				]
			: [{ title: 'All', lines: '1-2' }];
	return {
		...described,
		id,
		file: `${id}.txt`,
		length,
		value: [],
		limits: [],
		faults: [],
		sections
	};
}
