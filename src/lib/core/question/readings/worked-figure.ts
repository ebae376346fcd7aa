import { figureText } from '../../bank/show.ts';
import type { Worked } from '../../bank/worked.ts';

/** Units that stand behind the figure wherever it is shown; what is counted stands in the stem. */
const SHOWN = ['percentage points', 'times'];

/** A figure in the unit and with the decimals of what was worked out: '9.3 percentage points', '2.0 times', '250'. */
export function workedFigure({ unit, decimals }: Worked, value: number): string {
	const figure = { low: value, high: value, approximate: false };
	const text = figureText(figure, unit, decimals);
	return SHOWN.includes(unit) ? `${text} ${unit}` : text;
}

/** How the key comes about, for the feedback; the figures as the table has them. */
export function working(worked: Worked, first: string, second: string): string {
	const key = workedFigure(worked, worked.value);
	switch (worked.finds) {
		case 'difference': {
			const falls = worked.first.value < worked.second.value;
			return `${falls ? second : first} less ${falls ? first : second} is ${key}.`;
		}
		case 'ratio':
			return `${first} divided by ${second} is ${key.replace(/ times$/, '')}.`;
		case 'share':
			return `${first} of ${second} is ${key}.`;
	}
}
