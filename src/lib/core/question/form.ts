/** Every way of asking, easiest class first. */
export const FORMS = [
	'choice',
	'multi-choice',
	'true-false',
	'match',
	'classify',
	'cloze',
	'order',
	'date',
	'number',
	'reading',
	'typed',
	'recall'
] as const;

/** The name of a way of asking. */
export type Form = (typeof FORMS)[number];

/** The rungs of the ladder a card climbs as its memory grows. */
export type FormClass = 'recognise' | 'rebuild' | 'recall';

/** Which rung each form stands on. */
export const FORM_CLASS: Readonly<Record<Form, FormClass>> = {
	choice: 'recognise',
	'multi-choice': 'recognise',
	'true-false': 'recognise',
	match: 'recognise',
	classify: 'recognise',
	cloze: 'rebuild',
	order: 'rebuild',
	date: 'rebuild',
	number: 'rebuild',
	reading: 'rebuild',
	typed: 'recall',
	recall: 'recall'
};

/** Whether a text names a form; for foreign input. */
export function isForm(text: string): text is Form {
	return (FORMS as readonly string[]).includes(text);
}
