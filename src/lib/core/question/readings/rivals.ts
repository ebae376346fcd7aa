import type { BankIndex } from '../../bank/bank.ts';
import type { Step, Trend } from '../../bank/found.ts';
import { changeOf, stepsOf, TRENDS } from '../../bank/found.ts';
import type { Point } from '../../bank/series.ts';
import { seriesPoints } from '../../bank/series.ts';
import type { Series, Table } from '../../bank/table.ts';
import type { Candidate } from '../card.ts';
import { labelInText } from './label-in-text.ts';
import { pointFigure } from './point-figure.ts';

/** The other members of a line, those whose figure comes nearest to the key's first. */
export function pointRivals(
	index: BankIndex,
	table: Table,
	series: Series,
	key: Point
): readonly Candidate[] {
	const said = (point: Point) =>
		`${pointFigure(table, series, point)} for ${labelInText(index, point.label)}`;
	const points = seriesPoints(table, series).filter(({ id }) => id !== key.id);
	const distance = ({ value }: Point) => Math.abs(value - key.value);
	return points
		.sort((a, b) => distance(a) - distance(b))
		.map((point, place) => ({
			text: point.label,
			proof: `The figures are ${said(point)} and ${said(key)}.`,
			nearness: 0.95 - (0.6 * place) / points.length
		}));
}

/** The other ways a line can move. */
export function trendRivals(table: Table, series: Series, key: Trend): readonly Candidate[] {
	const figures = seriesPoints(table, series).map((point) => pointFigure(table, series, point));
	const proof = `The figures run ${figures.join(', ')}: ${key}.`;
	return TRENDS.filter((trend) => trend !== key).map((text) => ({ text, proof, nearness: 0.8 }));
}

/** A step of a line as an option has it: 'from 1927 to 1928'. */
export function stepText(index: BankIndex, { from, to }: Step): string {
	return `from ${labelInText(index, from.label)} to ${labelInText(index, to.label)}`;
}

/** The smaller steps of a line, in its order. */
export function stepRivals(
	index: BankIndex,
	table: Table,
	series: Series,
	key: Step
): readonly Candidate[] {
	const said = (step: Step) =>
		`${pointFigure(table, series, step.from)} to ${pointFigure(table, series, step.to)}`;
	const steps = stepsOf(seriesPoints(table, series));
	const others = steps.filter(({ from }) => from.id !== key.from.id);
	return others.map((step) => ({
		text: stepText(index, step),
		proof: `There the figure goes from ${said(step)}; it moves more ${stepText(index, key)}: from ${said(key)}.`,
		nearness: 0.4 + (0.5 * changeOf(step)) / changeOf(key),
		scale: steps.indexOf(step)
	}));
}
