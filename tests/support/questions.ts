import { indexBank, type BankIndex } from '../../src/lib/core/bank/bank.ts';
import type { Table } from '../../src/lib/core/bank/table.ts';
import { parseEdtf } from '../../src/lib/core/date/historical-date.ts';
import type {
	ChoiceQuestion,
	MatchQuestion,
	MultiChoiceQuestion,
	OrderQuestion,
	QuestionBase,
	ReadingQuestion,
	RecallQuestion,
	TrueFalseQuestion,
	TypedQuestion
} from '../../src/lib/core/question/question.ts';

const base: QuestionBase = {
	bank: 'sample',
	fact: 'trial-opened',
	card: 'trial-opened#when',
	seed: 1,
	topic: 'the-trial',
	importance: 3,
	stem: 'In which year did the trial open?',
	distractors: [
		{ text: '1928', proof: '1928 is the year the first leaders were arrested.' },
		{ text: '1931', proof: '1931 is the year the trial record was printed.' }
	],
	accepts: ['1930'],
	statement: 'The trial opened in Moscow on 25 November 1930.',
	explanation: 'The trial opened in Moscow on 25 November 1930. All three texts agree.',
	evidence: []
};

const date = parseEdtf('1930');
if (!date) throw new Error('1930 is a date');

export const choiceQuestion: ChoiceQuestion = {
	...base,
	form: 'choice',
	options: ['1928', '1930', '1931'],
	key: '1930'
};

export const multiChoiceQuestion: MultiChoiceQuestion = {
	...base,
	form: 'multi-choice',
	stem: 'Which of these were tried?',
	options: ['Larichev', 'Mekk', 'Ramzin', 'Rabinovich'],
	key: ['Larichev', 'Ramzin']
};

export const trueFalseQuestion: TrueFalseQuestion = {
	...base,
	form: 'true-false',
	stem: 'True or false: The trial opened in Kiev.',
	claim: [{ text: 'The trial opened in ' }, { text: 'Kiev', slot: 'where' }, { text: '.' }],
	key: 'false: Moscow',
	answer: { type: 'text', text: 'Moscow', accepts: [] }
};

export const dateQuestion: TypedQuestion = {
	...base,
	form: 'date',
	key: '1930',
	answer: { type: 'date', date, asked: 'year' }
};

export const numberQuestion: TypedQuestion = {
	...base,
	form: 'number',
	stem: 'How many days did the trial last?',
	key: '13',
	answer: {
		type: 'number',
		figure: { low: 13, high: 13, approximate: false },
		unit: 'days',
		tolerance: { kind: 'exact' }
	}
};

export const listQuestion: TypedQuestion = {
	...base,
	form: 'typed',
	stem: 'Name the two heads of the party.',
	key: ['Chaianov', 'Kondratev'],
	answer: {
		type: 'list',
		members: [{ text: 'Chaianov' }, { text: 'Kondratev' }],
		complete: true,
		accepts: []
	}
};

export const orderQuestion: OrderQuestion = {
	...base,
	form: 'order',
	stem: 'Put these in order, the earliest first.',
	items: ['the sentence', 'the arrest', 'the trial'],
	key: ['the arrest', 'the trial', 'the sentence'],
	lead: null
};

export const matchQuestion: MatchQuestion = {
	...base,
	form: 'match',
	stem: 'Match each man to his part.',
	prompts: ['Krylenko', 'Vyshinsky'],
	options: ['judge', 'prosecutor'],
	key: { Krylenko: 'prosecutor', Vyshinsky: 'judge' },
	lead: 'Krylenko'
};

export const classifyQuestion: MatchQuestion = {
	...base,
	form: 'classify',
	stem: 'Eight men were tried: what does each text say?',
	prompts: ['The encyclopedia', 'The article'],
	options: ['agrees', 'differs', 'silent'],
	key: { 'The encyclopedia': 'agrees', 'The article': 'silent' },
	lead: null
};

export const readingQuestion: ReadingQuestion = {
	...base,
	form: 'reading',
	stem: 'Which part of the city had most of the expelled?',
	exhibit: {
		table: 'expelled-by-part',
		as: 'table',
		series: { of: 'column', id: 'rate', among: ['centre', 'docks', 'suburbs'] }
	},
	options: ['The centre', 'The docks', 'The suburbs'],
	key: 'The docks',
	answer: { type: 'text', text: 'The docks', accepts: [] }
};

/** The figure itself, to be typed. */
export const readingFigureQuestion: ReadingQuestion = {
	...readingQuestion,
	stem: 'What was the rate in the docks?',
	options: [],
	key: '12.5 per cent',
	answer: {
		type: 'number',
		figure: { low: 12.5, high: 12.5, approximate: false },
		unit: 'per cent',
		tolerance: { kind: 'exact' }
	}
};

/** The table that the questions of reading show. */
export const sampleTable: Table = {
	id: 'expelled-by-part',
	caption: 'Expulsions by part of the city',
	source: 'sample-source',
	lines: [1, 2],
	section: 'Chapter 1',
	base: { counted: 'members expelled', area: 'the city', date: '1933' },
	ask: [],
	unit: 'people',
	rowLabel: 'part',
	columns: [
		{ id: 'expelled', label: 'Expelled' },
		{ id: 'rate', label: 'Rate', unit: 'per cent' }
	],
	rows: [
		{ id: 'centre', label: 'The centre', cells: [1200, 8] },
		{ id: 'docks', label: 'The docks', cells: [950, 12.5] },
		{ id: 'suburbs', label: 'The suburbs', cells: ['unreadable', 4.1] },
		{ id: 'islands', label: 'The islands', cells: [31, 'none'] }
	]
};

/** A bank with nothing in it but that table. */
export const sampleIndex: BankIndex = indexBank({
	id: 'sample',
	title: 'Sample',
	about: 'A sample.',
	hash: '0000000000000000',
	topics: [],
	sources: [],
	entities: [],
	relations: [],
	tables: [sampleTable],
	longAnswers: [],
	facts: []
});

export const recallQuestion: RecallQuestion = {
	...base,
	form: 'recall',
	key: '1930',
	answer: { type: 'text', text: '1930', accepts: [] }
};
