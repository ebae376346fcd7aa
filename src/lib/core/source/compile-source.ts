import type { Item } from '../bank/item.ts';
import { problemAt } from '../bank/problem.ts';
import type { Problem } from '../bank/problem.ts';
import { parseLines } from './line-ranges.ts';
import type { AuthoredSource } from './source.schema.ts';
import type { Section, Source } from './source.ts';

/** A source with its section index; sections that run past the file's end are named as problems. */
export function compileSource(item: Item<AuthoredSource>, problems: Problem[]): Source {
	const { length, sections, ...rest } = item.value;
	return {
		...rest,
		sections: sections.flatMap((section, index): Section[] => {
			const ranges = parseLines(section.lines) ?? [];
			if (ranges.length === 0 || ranges.some(([, to]) => to > length)) {
				const message = `the section '${section.title}' has lines ${String(section.lines)} of a file of ${length}`;
				problems.push(problemAt(item, ['sections', index, 'lines'], message, 'mend the lines'));
			}
			return ranges.map((lines) => ({ title: section.title, lines }));
		})
	};
}
