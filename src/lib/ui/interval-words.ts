/** How long until a card comes again: 'soon', 'tomorrow', '5 days', '3 months', '2 years'. */
export function intervalWords(days: number): string {
	if (days <= 0) return 'soon';
	if (days === 1) return 'tomorrow';
	if (days < 45) return `${days} days`;
	if (days < 545) return count(Math.round(days / 30.4), 'month');
	return count(Math.round(days / 365), 'year');
}

/** 'tomorrow', 'in 5 days'; for the middle of a sentence. */
export function inWords(days: number): string {
	if (days <= 0) return 'today';
	return days === 1 ? 'tomorrow' : `in ${intervalWords(days)}`;
}

/** A number with its unit: '1 fact', '12 facts'. */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}
