const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const YEAR = /\b(1\d{3}|20\d\d)\b/;
const NUMBER = /\d+(?:[.,]\d+)?/;

/** Whether labels follow one another in time or size, each later or larger than the one before: years, dates, ages. */
export function followInOrder(labels: readonly string[]): boolean {
	const places = labels.map(placeOf);
	return places.every((place, i) => {
		const before = places[i - 1];
		return place !== undefined && (i === 0 || (before !== undefined && isAfter(place, before)));
	});
}

/** Year, month and day, or a plain number. */
function placeOf(label: string): readonly number[] | undefined {
	const year = YEAR.exec(label)?.[1];
	const month = MONTHS.indexOf(MONTH.exec(label)?.[1]?.toLowerCase() ?? '');
	const rest = NUMBER.exec(year === undefined ? label : label.replace(year, ' '))?.[0];
	if (year === undefined && rest === undefined) return undefined;
	return [Number(year ?? 0), month, Number((rest ?? '0').replace(',', ''))];
}

function isAfter(place: readonly number[], before: readonly number[]): boolean {
	const at = place.findIndex((part, i) => part !== before[i]);
	return at >= 0 && (place[at] ?? 0) > (before[at] ?? 0);
}
