import { describe, expect, it } from 'vitest';
import { date } from '../bank.fixture.ts';
import type { Answer } from '../question.ts';
import type { Sought } from './sought.ts';
import { wordingsOf } from './wordings.ts';

const PERSON: Sought = {
	answer: { type: 'entity', entity: 'x' },
	kind: 'person',
	roles: ['judge']
};
const BODY: Sought = { answer: { type: 'entity', entity: 'x' }, kind: 'body', roles: [] };
const CITY: Sought = { answer: { type: 'entity', entity: 'x' }, kind: 'place', roles: ['city'] };
const TEXT: Sought = { answer: { type: 'text', text: 'x', accepts: [] }, roles: [] };
const FIGURE: Answer = {
	type: 'number',
	figure: { low: 8, high: 8, approximate: false },
	tolerance: { kind: 'exact' }
};

function dated(edtf: string): Sought {
	const when = date(edtf);
	return { answer: { type: 'date', date: when, asked: when.granularity }, roles: [] };
}

function derived(stem: string, sought: Sought): readonly string[] {
	return wordingsOf([stem], sought).slice(1);
}

describe('wordings derived from a stem', () => {
	it.each<[string, Sought, string]>([
		['According to the Book, what did Ann do?', TEXT, 'What did Ann do, according to the Book?'],
		[
			'Whom did Ann, once free, meet, according to the Book?',
			PERSON,
			'According to the Book, whom did Ann, once free, meet?'
		],
		[
			'Why did Ann go, according to Ben, as the Book reports?',
			TEXT,
			'According to Ben, as the Book reports, why did Ann go?'
		],
		[
			'Who saw the purge, as the Book reports?',
			PERSON,
			'According to the Book, who saw the purge?'
		],
		['Who wrote Emma?', PERSON, 'Name the person who wrote Emma.'],
		[
			'According to the Book, who wrote Emma?',
			PERSON,
			'Name the person who wrote Emma, according to the Book.'
		],
		[
			'Which Soviet body commuted the terms?',
			BODY,
			'Name the Soviet body that commuted the terms.'
		],
		['Which lawyer later led the court?', PERSON, 'Name the lawyer who later led the court.'],
		['Which lawyer was Rector of Bonn?', PERSON, 'Name the lawyer who was Rector of Bonn.'],
		['In which year was Ann born?', dated('1900'), 'When was Ann born? Give the year.'],
		[
			'According to the Book, in which year was Ann born?',
			dated('1900'),
			'According to the Book, when was Ann born? Give the year.'
		],
		['When was Ann born?', dated('1900-05'), 'In which month and year was Ann born?'],
		['In which city was the fair?', CITY, 'Where was the fair? Name the city.'],
		['Where was the fair?', CITY, 'Where was the fair? Name the city.'],
		['How many men were tried?', { answer: FIGURE, roles: [] }, 'State how many men were tried.'],
		['Why did Ann go?', TEXT, 'For what reason did Ann go?'],
		[
			'In which order did the stages of the plot come?',
			TEXT,
			'Put the stages of the plot in order, the earliest first.'
		]
	])('%s', (stem, sought, expected) => {
		expect(derived(stem, sought)).toContain(expected);
	});

	it.each<[string, Sought]>([
		['Which man did the court spare?', PERSON],
		['Which institute had Ramzin directed before his trial?', BODY],
		['Which office was the man given?', BODY],
		['Who were the accused?', PERSON],
		['Which of these came first?', BODY],
		['Which men charged with theft were freed?', PERSON],
		['Which two things befell the men once they had been arrested?', BODY],
		['Which body wrote once the men had been arrested?', BODY],
		[
			'How many days after the Times had reported the death did the court hear of it?',
			{ answer: FIGURE, roles: [] }
		],
		["Which word of the book's 'it was revealed' shows doubt?", TEXT],
		["Which detail of the convicted men's names does the book give?", TEXT],
		['Why must the year be a misprint?', TEXT],
		['What had Ann done, according to her own letter?', TEXT],
		['About how many men were tried?', { answer: FIGURE, roles: [] }],
		['When was the fair?', dated('1900~')],
		['When was the fair, from its first to its last date?', dated('1900-05-01/1900-05-04')],
		['What share fell, by the count of May, as the Book reports?', TEXT],
		['What did Mr. Bennet say? Tell all.', TEXT]
	])('are none where grammar or sense may break: %s', (stem, sought) => {
		expect(derived(stem, sought)).toEqual([]);
	});

	it('come after those given, and each once', () => {
		const given = ['Who wrote Emma?', 'Name the person who wrote Emma.'];
		expect(wordingsOf(given, PERSON)).toEqual(given);
		const many = Array.from({ length: 9 }, (_, n) => `Who wrote book ${n}?`);
		expect(wordingsOf(many, PERSON)).toEqual(many);
	});
});
