import { findFlaws } from '#lib/core/question/flaws/find-flaws.ts';
import type { LabelledItem } from './labelled-items.ts';

/** How well one check, or all of them, finds what an examiner marks. */
export interface FlawMeasure {
	/** Number and name of the flaw; 'total' for all. */
	readonly name: string;
	readonly planted: number;
	readonly found: number;
	readonly falseAlarms: number;
}

/** Runs every check over the labelled items: a measure for each planted flaw, by number, and the total last. */
export function measureFlaws(labelled: readonly LabelledItem[]): FlawMeasure[] {
	const names = new Map<number, string>();
	const runs = labelled.map((one) => {
		const found = findFlaws(one.item);
		for (const { number, name } of found) names.set(number, name);
		return { ...one, found: found.map(({ number }) => number) };
	});
	const planted = new Set(labelled.flatMap(({ flaws }) => flaws));
	const measures = [...planted]
		.sort((a, b) => a - b)
		.map((number): FlawMeasure => {
			const marked = runs.filter(({ flaws }) => flaws.includes(number));
			const alarms = runs.filter(
				({ flaws, also, found }) =>
					found.includes(number) && !flaws.includes(number) && !also.includes(number)
			);
			return {
				name: `${number} ${names.get(number) ?? 'never found'}`,
				planted: marked.length,
				found: marked.filter(({ found }) => found.includes(number)).length,
				falseAlarms: alarms.length
			};
		});
	return [...measures, total(measures)];
}

function total(measures: readonly FlawMeasure[]): FlawMeasure {
	const sum = (field: 'planted' | 'found' | 'falseAlarms') =>
		measures.reduce((all, measure) => all + measure[field], 0);
	return {
		name: 'total',
		planted: sum('planted'),
		found: sum('found'),
		falseAlarms: sum('falseAlarms')
	};
}

/** The share of the planted flaws that was found, 0 to 1; 1 where none was planted. */
export function recall({ planted, found }: FlawMeasure): number {
	return planted === 0 ? 1 : found / planted;
}

/** The share of the finds that are flaws, 0 to 1; 1 where nothing was found. */
export function precision({ found, falseAlarms }: FlawMeasure): number {
	return found + falseAlarms === 0 ? 1 : found / (found + falseAlarms);
}

/** The measures as lines of a table. */
export function flawTable(measures: readonly FlawMeasure[]): string[] {
	const width = Math.max(...measures.map(({ name }) => name.length));
	const head = ['planted', 'found', 'false alarms', 'recall', 'precision'];
	const line = (name: string, cells: readonly string[]) =>
		`  ${name.padEnd(width)}  ${cells.map((cell, i) => cell.padStart(head[i]?.length ?? 0)).join('  ')}`;
	return [
		line('flaw', head),
		...measures.map((measure) =>
			line(measure.name, [
				String(measure.planted),
				String(measure.found),
				String(measure.falseAlarms),
				recall(measure).toFixed(2),
				precision(measure).toFixed(2)
			])
		)
	];
}
