import { expect, test } from 'vitest';
import { indexBank } from '#lib/core/bank/bank.ts';
import type { ClaimFact, ComparisonFact } from '#lib/core/bank/fact.ts';
import type { Evidence, Source } from '#lib/core/source/source.ts';
import { evidenceOf } from '#lib/core/bank/fact-evidence.ts';
import { chipOf, footnoteOf } from './footnote.ts';

function source(id: string, short: string): Source {
	const name = `the ${short}`;
	const text = { genre: '', author: '', date: '', audience: '', purpose: '', viewpoint: '' };
	const lists = { value: [], limits: [], faults: [], sections: [] };
	return { id, title: short, name, short, file: '', ...text, ...lists };
}

function evidence(id: string, stance: Evidence['stance'], section = 'The trial'): Evidence {
	return { source: id, lines: [1, 2], section, stance };
}

const index = indexBank({
	id: 'sample',
	title: 'Sample',
	about: '',
	hash: '0',
	topics: [],
	sources: [source('gse', 'Encyclopedia'), source('pv', 'Article')],
	entities: [],
	relations: [],
	tables: [],
	longAnswers: [],
	facts: []
});

const base = { topic: 't', importance: 2, statement: [], ask: {}, single: [], accept: {} } as const;
const claim: ClaimFact = {
	...base,
	id: 'aim',
	kind: 'claim',
	question: 'What was the aim?',
	evidence: [],
	positions: [
		{
			id: 'gse',
			by: 'gse',
			claim: 'a coup',
			silent: false,
			evidence: [evidence('gse', 'asserts')]
		},
		{ id: 'pv', by: 'pv', silent: true, evidence: [] },
		{ id: 'second', by: 'pv', via: 'gse', claim: 'war', silent: false, evidence: [] }
	]
};

test('evidence under the positions counts where the fact has none of its own', () => {
	expect(evidenceOf(claim).map((piece) => piece.source)).toEqual(['gse']);
	expect(evidenceOf({ ...claim, evidence: [evidence('pv', 'denies')] })).toHaveLength(1);
});

test('places of one source stand together, each once, with the stance in words', () => {
	const pieces = [
		evidence('gse', 'asserts'),
		evidence('pv', 'denies'),
		evidence('gse', 'asserts'),
		evidence('gse', 'qualifies', 'Literature')
	];
	const { notes } = footnoteOf(index, { fact: claim, evidence: pieces });
	expect(notes.map((note) => note.source.id)).toEqual(['gse', 'pv']);
	expect(notes[0]?.places.map((place) => place.stance)).toEqual([
		'says so',
		'says so with a reservation'
	]);
});

test('every voice is named, silence and second hand included, and the card’s own is marked', () => {
	const { voices } = footnoteOf(index, { fact: claim, facet: 'gse' });
	expect(voices).toEqual([
		{ who: 'The Encyclopedia', says: 'a coup', stance: undefined, own: true },
		{ who: 'The Article', says: 'says nothing on it', stance: 'silent', own: false },
		{
			who: 'The Article, as the Encyclopedia reports',
			says: 'war',
			stance: undefined,
			own: false
		}
	]);
});

test('a comparison says how each text stands', () => {
	const fact: ComparisonFact = {
		...base,
		id: 'dates',
		kind: 'comparison',
		claim: 'The trial was open.',
		evidence: [],
		texts: {
			gse: { stance: 'agrees', says: 'open', evidence: [evidence('gse', 'asserts')] },
			pv: { stance: 'silent', evidence: [] }
		}
	};
	const { voices } = footnoteOf(index, { fact });
	expect(voices.map((voice) => voice.stance)).toEqual(['agrees', 'silent']);
	expect(evidenceOf(fact)).toHaveLength(1);
});

test('the chip names the first source and counts the others once', () => {
	const pieces = [evidence('pv', 'asserts'), evidence('gse', 'asserts'), evidence('pv', 'denies')];
	expect(chipOf(index, pieces)).toEqual({ label: 'Article', more: 1 });
	expect(chipOf(index, [])).toBeUndefined();
});

test('a note that the explanation tells already is not told again', () => {
	const fact = { ...claim, note: 'It rests on one witness.' };
	expect(footnoteOf(index, { fact }).remark).toBe(fact.note);
	const explanation = `The party was real. ${fact.note}`;
	expect(footnoteOf(index, { fact, explanation }).remark).toBeUndefined();
});
