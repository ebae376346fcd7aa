import MiniSearch, { type Query } from 'minisearch';
import { keyedWords } from './answer/name-key.ts';
import type { BankIndex } from './bank/bank.ts';
import { plainText } from './bank/fact.ts';
import { factDetails } from './bank/fact-text.ts';
import type { EntityId, FactId } from './ids.ts';

/** A fact or a name that a search found. */
export type Found =
	| { readonly kind: 'fact'; readonly id: FactId }
	| { readonly kind: 'entity'; readonly id: EntityId };

interface Entry {
	readonly id: string;
	readonly name: string;
	readonly statement: string;
	readonly details: string;
}

/** Longer queries are cut, so that a search takes a bounded time. */
const LONGEST_QUERY = 200;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Marks the key of a name, in which all its romanisations and its Cyrillic form meet. */
const KEY = '=';

/**
 * Prepares a bank for searching; the search returns facts and entities, best first, in which every word of the query
 * begins some word, is spelt nearly so, or is another way of writing a Russian name. A query without letters finds nothing.
 */
export function openSearch(index: BankIndex): (query: string) => Found[] {
	const engine = new MiniSearch<Entry>({
		fields: ['name', 'statement', 'details'],
		tokenize: (text) => keyedWords(text, 'term').flatMap(({ fold, key }) => [fold, KEY + key]),
		processTerm: (term) => term,
		searchOptions: { boost: { name: 4, statement: 2 } }
	});
	engine.addAll([...factEntries(index), ...entityEntries(index)]);
	return (query) => engine.search(queryOf(query)).map(({ id }) => foundOf(String(id)));
}

function factEntries(index: BankIndex): Entry[] {
	return index.bank.facts.map((fact) => ({
		id: `fact ${fact.id}`,
		name: '',
		statement: plainText(fact.statement),
		details: factDetails(index, fact).join(' ')
	}));
}

function entityEntries(index: BankIndex): Entry[] {
	return index.bank.entities.map(({ id, spellings, cyrillic, russian = '' }) => ({
		id: `entity ${id}`,
		name: [...spellings, ...cyrillic, russian].join(' '),
		statement: '',
		details: ''
	}));
}

function foundOf(id: string): Found {
	const [kind = '', rest = ''] = id.split(' ');
	return kind === 'fact' ? { kind, id: rest } : { kind: 'entity', id: rest };
}

function queryOf(text: string): Query {
	const words = keyedWords(text.slice(0, LONGEST_QUERY), 'term');
	return { combineWith: 'AND', queries: words.map(({ fold, key }) => wordQuery(fold, key)) };
}

/** A short Latin word is not tried as a name: too many begin with its key. */
function wordQuery(fold: string, key: string): Query {
	const whole = { tokenize: (term: string) => [term], prefix: true };
	const spelt: Query = { ...whole, queries: [fold], fuzzy: fold.length > 4 ? 0.2 : false };
	const named: Query = { ...whole, queries: [KEY + key] };
	const isName = fold.length > 3 || CYRILLIC.test(fold);
	return { combineWith: 'OR', queries: isName ? [spelt, named] : [spelt] };
}
