import type { Section } from '#lib/core/practice/paper.ts';

/** What stands in each section. */
export const SECTION_WORDS: Readonly<Record<Section, string>> = {
	A: 'Short questions',
	B: 'Sources and tables',
	C: 'Long answers'
};
