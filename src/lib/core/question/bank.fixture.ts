import type { Bank } from '../bank/bank.ts';
import type { Fact, FactBase, FindingFact, Finds } from '../bank/fact.ts';
import type { Series, Table } from '../bank/table.ts';
import { readSpans } from '../bank/read-spans.ts';
import type { HistoricalDate } from '../date/historical-date.ts';
import { parseEdtf } from '../date/historical-date.ts';
import type { Entity, EntityKind } from '../entity/entity.ts';
import type { Evidence, Source } from '../source/source.ts';

/** A date that must parse. */
export function date(edtf: string): HistoricalDate {
	const parsed = parseEdtf(edtf);
	if (!parsed) throw new Error(`not EDTF: ${edtf}`);
	return parsed;
}

/** An entity with its name as its only spelling, unless more are given. */
export function anEntity(
	id: string,
	kind: EntityKind,
	name: string,
	more: Partial<Entity> = {}
): Entity {
	const plain = { cyrillic: [], roles: [], not: [], partOf: [] };
	return { id, kind, name, ...plain, ...more, spellings: [name, ...(more.spellings ?? [])] };
}

const EVIDENCE: readonly Evidence[] = [
	{ source: 'old-book', lines: [1, 2], section: 'Body', stance: 'asserts' }
];

/** What every fact has; evidence from the one source. */
export function base(id: string, statement: string, more: Partial<FactBase> = {}): FactBase {
	return {
		id,
		topic: 'main',
		importance: 2,
		statement: readSpans(statement),
		ask: {},
		single: [],
		accept: {},
		evidence: EVIDENCE,
		...more
	};
}

function aSource(id: string, name: string): Source {
	const provenance = {
		file: '',
		genre: '',
		author: '',
		date: '',
		audience: '',
		purpose: '',
		viewpoint: ''
	};
	return {
		id,
		title: name,
		name,
		short: name,
		...provenance,
		value: [],
		limits: [],
		faults: [],
		sections: []
	};
}

const towns = ['Tver', 'Omsk', 'Perm', 'Kazan', 'Samara'];
const people = ['Anna Belova', 'Boris Zotov', 'Vera Orlova', 'Gleb Titov', 'Darya Ryzhova'];
const years = ['1921', '1924-05', '1926-03-04', '1928', '1930-11', '1932'];

const events: Fact[] = years.map((year, i) => ({
	...base(`event-${i}`, `The congress number ${i} met in [${towns[i % 5] ?? ''}](where).`),
	kind: 'event',
	label: `the congress of the ${['miners', 'weavers', 'bakers', 'printers', 'sailors', 'masons'][i] ?? ''}`,
	when: date(year),
	where: `town-${i % 5}`
}));

const parts: Fact[] = people.map((name, i) => ({
	...base(`part-${i}`, `[${name}](who) was the head of bureau ${i}.`, { single: ['who'] }),
	kind: 'person',
	who: `person-${i}`,
	role: `the head of ${['trade', 'transport', 'supply', 'health', 'finance'][i] ?? ''}`
}));

const others: Fact[] = [
	{
		...base('count', 'The congress had [1,200](value) delegates.'),
		kind: 'quantity',
		measure: 'delegates at the congress',
		value: { low: 1200, high: 1200, approximate: false },
		tolerance: { kind: 'exact' },
		positions: []
	},
	{
		...base('bureau', 'The bureau had three members.'),
		kind: 'list',
		of: 'the members of the bureau',
		members: [{ entity: 'person-0' }, { entity: 'person-1' }],
		complete: true
	},
	{
		...base('steps', 'The strike went through four stages.'),
		kind: 'sequence',
		of: 'the stages of the strike',
		steps: ['a meeting is called', 'demands are written', 'the works stop', 'the owners give in']
	},
	{
		...base('dispute', 'The books differ on why the works stopped.'),
		kind: 'claim',
		question: 'why did the works stop?',
		positions: [
			{ id: 'old', by: 'old-book', claim: 'for want of pay', silent: false, evidence: EVIDENCE },
			{ id: 'new', by: 'new-book', claim: 'for want of bread', silent: false, evidence: EVIDENCE },
			{ id: 'third', by: 'third-book', silent: true, evidence: [] }
		]
	},
	{
		...base('side', 'The books on the strike.'),
		kind: 'comparison',
		claim: 'The strike lasted ten days.',
		texts: {
			'old-book': { stance: 'agrees', evidence: [] },
			'new-book': { stance: 'agrees', evidence: [] },
			'third-book': { stance: 'silent', evidence: [] }
		}
	}
];

const staff: Table = {
	id: 'staff',
	caption: 'Staff of the offices',
	source: 'old-book',
	lines: [3, 9],
	section: 'Body',
	base: { counted: 'officials', area: 'the province', date: '1924-28' },
	ask: [],
	unit: 'people',
	rowLabel: 'year',
	columns: [
		{ id: 'trade', label: 'Trade office' },
		{ id: 'health', label: 'Health office' },
		{ id: 'supply', label: 'Supply office' },
		{ id: 'women', label: 'Share of women', unit: 'per cent' }
	],
	rows: [
		{ id: '1924', label: '1924', cells: [120, 64, 75, 12.5] },
		{ id: '1925', label: '1925', cells: [151, 80, 52, 15] },
		{ id: '1926', label: '1926', cells: [240, 91, 36, 16.8] },
		{ id: '1927', label: '1927', cells: [205, 140, 44, 24.1] },
		{ id: '1928', label: '1928', cells: [170, 118, 61, 20.3] }
	]
};

const years24 = staff.rows.map(({ id }) => id);
const down = (id: string, ...among: string[]): Series => ({ of: 'column', id, among });
const along = (id: string, ...among: string[]): Series => ({ of: 'row', id, among });

function aFinding(id: string, finds: Finds, statement: string, series?: Series): FindingFact {
	const fact = { ...base(id, statement), kind: 'finding', table: 'staff', finds } as const;
	return { ...fact, tolerance: { kind: 'exact' }, ...(series ? { series } : {}) };
}

/** A finding of each kind over the one table. */
export const FINDINGS: readonly FindingFact[] = [
	aFinding(
		'most',
		'highest',
		'In 1926 the [Trade office](finding) was largest.',
		along('1926', 'trade', 'health', 'supply')
	),
	aFinding('least', 'lowest', 'Supply had fewest in [1926](finding).', down('supply', ...years24)),
	aFinding(
		'gap',
		'difference',
		'Women gained [11.6](finding) points.',
		down('women', '1927', '1924')
	),
	aFinding(
		'times',
		'ratio',
		'Trade had [2.6 times](finding) as many.',
		along('1926', 'trade', 'health')
	),
	aFinding(
		'part',
		'share',
		'It had grown from [70.6 per cent](finding).',
		down('trade', '1924', '1928')
	),
	aFinding(
		'run',
		'trend',
		'The trade office [rose, then fell](finding).',
		down('trade', ...years24)
	),
	aFinding(
		'jump',
		'largest-change',
		'Most changed [from 1925 to 1926](finding).',
		down('trade', ...years24)
	),
	{
		...aFinding('gone', 'not-shown', 'It does not say what they earned.'),
		missing: 'how much each of the officials earned'
	}
];

const cell: Fact = {
	...base('cell', 'In 1926 the trade office had [240](value) officials.', {
		ask: { value: ['How many officials did the trade office of the province have in 1926?'] }
	}),
	kind: 'cell',
	table: 'staff',
	row: '1926',
	column: 'trade',
	tolerance: { kind: 'exact' }
};

/** A small bank with every shape of card. */
export const BANK: Bank = {
	id: 'small',
	title: 'A small bank',
	about: 'For tests.',
	hash: '0',
	topics: [{ id: 'main', title: 'Main', aside: false }],
	sources: [
		aSource('old-book', 'the old book'),
		aSource('new-book', 'the new book'),
		aSource('third-book', 'the third book')
	],
	entities: [
		...towns.map((name, i) => anEntity(`town-${i}`, 'place', name)),
		...people.map((name, i) => anEntity(`person-${i}`, 'person', name, { roles: ['official'] }))
	],
	relations: [],
	tables: [staff],
	longAnswers: [],
	facts: [...events, ...parts, ...others, ...FINDINGS, cell]
};
