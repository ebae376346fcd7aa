import type { LineRange, Section } from './source.ts';

/** The narrowest section that holds the whole range; `undefined` where none does. */
export function sectionOf(
	sections: readonly Section[],
	[from, to]: LineRange
): Section | undefined {
	const holding = sections.filter(({ lines }) => lines[0] <= from && to <= lines[1]);
	const [first, ...rest] = holding;
	if (first === undefined) return undefined;
	return rest.reduce((best, section) => (width(section) < width(best) ? section : best), first);
}

/**
 * Splits a range that no one section holds where its sections change; lines between sections are dropped.
 * `undefined` where its first or last line lies in no section.
 */
export function bySection(sections: readonly Section[], range: LineRange): Section[] | undefined {
	const whole = sectionOf(sections, range);
	if (whole !== undefined) return [{ title: whole.title, lines: range }];
	const [from, to] = range;
	const pieces: Section[] = [];
	for (let line = from; line <= to; line++) {
		const title = sectionOf(sections, [line, line])?.title;
		if (title === undefined && (line === from || line === to)) return undefined;
		const last = pieces.at(-1);
		if (title === undefined) continue;
		if (last?.title === title) pieces[pieces.length - 1] = { title, lines: [last.lines[0], line] };
		else pieces.push({ title, lines: [line, line] });
	}
	return pieces;
}

function width({ lines: [from, to] }: Section): number {
	return to - from;
}
