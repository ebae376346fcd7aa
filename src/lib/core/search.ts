import MiniSearch, { type Query } from 'minisearch';
import { fold } from './answer/fold.ts';
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

/** Entries read before the page gets its turn again: a few milliseconds' work. */
const CHUNK = 25;

/** Longer queries are cut, so that a search takes a bounded time. */
const LONGEST_QUERY = 200;
const SPACE = /\s+/;
const CAPITAL = /\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Marks the key of a name, in which all its romanisations and its Cyrillic form meet. */
const KEY = '=';

/**
 * Prepares a bank for searching; the search returns facts and entities, best first, in which every word of the query
 * begins some word, is spelt nearly so, or is another way of writing a Russian name. A query without letters finds nothing.
 */
export async function openSearch(index: BankIndex): Promise<(query: string) => Found[]> {
	const engine = new MiniSearch<Entry>({
		fields: ['name', 'statement', 'details'],
		tokenize: tokenizer(),
		processTerm: (term) => term,
		searchOptions: { boost: { name: 4, statement: 2 } }
	});
	const entries = [...factEntries(index), ...entityEntries(index)];
	await engine.addAllAsync(entries, { chunkSize: CHUNK });
	return (query) => engine.search(queryOf(query)).map(({ id }) => foundOf(String(id)));
}

/** Words are folded once each: a bank says the same ones again and again. Names begin with a capital. */
function tokenizer(): (text: string) => string[] {
	const known = new Map<string, readonly string[]>();
	return (text) =>
		text.split(SPACE).flatMap((word) => {
			const terms = known.get(word) ?? termsOf(word);
			known.set(word, terms);
			return terms;
		});
}

function termsOf(word: string): string[] {
	if (!CAPITAL.test(word)) return fold(word).split(' ');
	return keyedWords(word, 'term').flatMap(({ fold, key }) => [fold, KEY + key]);
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
