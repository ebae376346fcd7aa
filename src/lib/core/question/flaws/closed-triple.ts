import type { Item } from './item.ts';

const TRIPLES = [
	['before it', 'during it', 'after it'],
	['before that month', 'in that month', 'after that month'],
	['before that year', 'in that year', 'after that year']
];

/** Whether the options are all the places in time that there are, in their order: a set that shuts nothing out. */
export function isClosedTriple({ form, options }: Item): boolean {
	const shown = options.join('/');
	return form === 'choice' && TRIPLES.some((triple) => triple.join('/') === shown);
}
