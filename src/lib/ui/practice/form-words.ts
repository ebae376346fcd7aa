import { type Form, FORMS } from '#lib/core/question/form.ts';

/** What a student calls each way of asking. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
	choice: 'Choose one answer',
	'multi-choice': 'Choose all that fit',
	'true-false': 'True or false',
	match: 'Match pairs',
	classify: 'Agree, differ or silent',
	cloze: 'Fill the gap',
	order: 'Put in order',
	date: 'Give the date',
	number: 'Give the figure',
	reading: 'Read a table or chart',
	typed: 'Write the answer',
	recall: 'Flashcards'
};

/** The forms that are marked, not graded by the student. */
export const MARKED_FORMS: readonly Form[] = FORMS.filter((form) => form !== 'recall');
