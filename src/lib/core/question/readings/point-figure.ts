import type { Point } from '../../bank/series.ts';
import { seriesDecimals, seriesUnit, wholeLine } from '../../bank/series.ts';
import { figureText } from '../../bank/show.ts';
import type { Series, Table } from '../../bank/table.ts';

/** A figure of a line as a sentence has it, with the decimals of its line: '12.0 per cent', '5,072'. */
export function pointFigure(table: Table, series: Series, { value }: Point): string {
	const figure = { low: value, high: value, approximate: false };
	return figureText(
		figure,
		seriesUnit(table, series),
		seriesDecimals(table, wholeLine(table, series))
	);
}
