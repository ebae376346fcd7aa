import type { Fact, Position } from '../../bank/fact.ts';
import { readSpans } from '../../bank/read-spans.ts';
import type { Source } from '../../source/source.ts';
import { anEntity, BANK, base, date } from '../bank.fixture.ts';
import type { Form } from '../form.ts';
import { generate } from '../generate.ts';
import type { OpenBank } from '../open-bank.ts';
import { openBank } from '../open-bank.ts';
import type { QuestionOf } from '../question.ts';

const CHAINS: Fact[] = [
	{
		...base('strike-chain', 'The strike grew out of unpaid wages and ended the old contract.'),
		kind: 'chain',
		event: 'the strike of 1926',
		causes: ['wages left unpaid', 'a longer working day'],
		consequences: ['a new contract', 'the sack of the manager', 'an elected council']
	},
	{
		...base('flood-chain', 'The flood followed a breach and emptied the lower town.'),
		kind: 'chain',
		event: 'the flood of 1928',
		causes: ['a breached dam', 'heavy spring rain'],
		consequences: ['empty streets', 'higher walls']
	},
	{
		...base('fire-chain', 'The fire spread from a mill and brought in stone building.'),
		kind: 'chain',
		event: 'the fire of 1930',
		causes: ['sparks from a mill'],
		consequences: ['houses built of stone', 'a paid brigade']
	}
];

const PHRASES: readonly (readonly [source: string, quote: string, tells: string, shows: string])[] =
	[
		[
			'old-book',
			'the heroic workers left the yard',
			'heroic',
			'that the author admires the strikers'
		],
		['new-book', 'the idle crowd left the yard', 'idle', 'that the author despises the strikers'],
		['third-book', 'the misled men left the yard', 'misled', 'that the author pities the strikers']
	];

const WORDINGS: Fact[] = PHRASES.map(([source, quote, tells, shows], i) => ({
	...base(`phrase-${i}`, 'The book judges the strikers.', { single: ['shows'] }),
	kind: 'wording',
	source,
	quote,
	tells,
	plain: [quote.split(' ')[2] ?? '', 'left', 'yard'],
	shows
}));

const REMARKS: Fact[] = (['value', 'limit'] as const).map((aspect) => ({
	...base(`old-${aspect}`, 'A remark on the old book.', {
		ask: { [aspect]: ['What of the book?'] }
	}),
	kind: 'provenance',
	source: 'old-book',
	aspect,
	says: aspect === 'value' ? 'the letters of the owners' : 'the verdict of the court'
}));

function said(by: string, claim: string, sentence: string, more: Partial<Position> = {}): Fact {
	const name = by.replace('person', 'Person');
	return {
		...base(`claim-${by}`, `${name} speaks on the strike.`, { single: [by, `${by}-against`] }),
		kind: 'claim',
		question: 'what moved the strikers?',
		positions: [
			{
				id: by,
				by,
				via: 'old-book',
				claim,
				silent: false,
				statement: readSpans(sentence),
				evidence: base('', '').evidence,
				...more
			}
		]
	};
}

const CLAIMS: Fact[] = [
	said(
		'person-0',
		'hunger alone',
		'According to Anna Belova, as the old book reports, what moved the strikers was [hunger alone](person-0).',
		{ against: 'party-theory' }
	),
	said(
		'person-1',
		'a wish for rest',
		'At the mill, according to Boris Zotov as the old book reports, the strikers acted from [a wish for rest](person-1).'
	),
	said(
		'person-2',
		'plain anger',
		'The strikers were driven by [plain anger](person-2), according to Vera Orlova, as the old book reports.',
		{ against: 'class-theory' }
	)
];

const SPANS: Fact[] = [
	{
		...base('drought', 'The drought lasted from 1925 to 1929.'),
		kind: 'event',
		label: 'the long drought',
		when: date('1925/1929')
	},
	{
		...base('eclipse', 'The eclipse was seen in 1931.'),
		kind: 'event',
		label: 'the eclipse',
		when: date('1931')
	},
	{
		...base('landing', 'The first landing was in 1933.'),
		kind: 'event',
		label: 'the first landing',
		when: date('1933-05')
	}
];

const LIST: Fact = {
	...base('board', 'The board had three members.'),
	kind: 'list',
	of: 'the members of the board',
	members: [{ entity: 'person-0' }, { entity: 'person-1' }, { entity: 'person-2' }],
	complete: true
};

const REMARKS_OF: Partial<Source> = {
	value: ['prints the letters of the owners', 'names every speaker'],
	limits: ['cites no sources', 'stops before the verdict of the court']
};

/** The small bank with what the examiner's further forms need. */
export const EXAMINED: OpenBank = openBank({
	...BANK,
	sources: BANK.sources.map((source) =>
		source.id === 'old-book' ? { ...source, ...REMARKS_OF } : source
	),
	entities: [
		...BANK.entities,
		anEntity('party-theory', 'term', 'party theory', { roles: ['view'] }),
		anEntity('class-theory', 'term', 'class theory', { roles: ['view'] }),
		anEntity('chance-theory', 'term', 'chance theory', { roles: ['view'] }),
		anEntity('weather-theory', 'term', 'weather theory', { roles: ['view'] })
	],
	facts: [...BANK.facts, ...CHAINS, ...WORDINGS, ...REMARKS, ...CLAIMS, ...SPANS, LIST]
});

/** A question that must be built. */
export function ask<F extends Form>(card: string, form: F, seed: number): QuestionOf<F> {
	const question = generate(EXAMINED, card, form, seed);
	if (question?.form !== form) throw new Error(`${card} has no ${form}`);
	return question as QuestionOf<F>;
}

/** The questions of a card over enough seeds to meet every variant. */
export function asked<F extends Form>(card: string, form: F): QuestionOf<F>[] {
	return Array.from({ length: 12 }, (_, seed) => ask(card, form, seed));
}
