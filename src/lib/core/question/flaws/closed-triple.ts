import type { Item } from './item.ts';

const TRIPLES = [
	['before it', 'during it', 'after it'],
	['in an earlier month', 'in the same month', 'in a later month'],
	['in an earlier year', 'in the same year', 'in a later year']
];

/** Whether the options are all the places in time that there are, in their order: a set that shuts nothing out. */
export function isClosedTriple({ form, options }: Item): boolean {
	const shown = options.join('/');
	return form === 'choice' && TRIPLES.some((triple) => triple.join('/') === shown);
}
