import { sentenceCase } from '#lib/core/bank/show.ts';

/** The list with the item at `from` moved to `to`; places outside the list are held at its ends. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
	const item = items[from];
	if (item === undefined) return [...items];
	const place = Math.max(0, Math.min(items.length - 1, to));
	return items.toSpliced(from, 1).toSpliced(place, 0, item);
}

/** How many pairs of an order stand the right way round: '4 of 6 pairs in order'. */
export function pairsInOrder(given: readonly string[], key: readonly string[]): string {
	const places = key.map((item) => given.indexOf(item));
	const pairs = places.flatMap((a, i) => places.slice(i + 1).map((b) => a < b));
	return `${pairs.filter(Boolean).length} of ${pairs.length} pairs in order`;
}

/** The date that an explanation gives an item, as in 'The founding of Torgprom belongs to 1920.'; none where it has none. */
export function dateTold(explanation: string, item: string): string | undefined {
	const opening = `${sentenceCase(item)} belongs to `;
	const at = explanation.indexOf(opening);
	return at < 0 ? undefined : explanation.slice(at + opening.length).split(/\.(?:\s|$)/)[0];
}

/** '1st', '2nd', '3rd', '4th'; '11th' to '13th' too. */
export function ordinal(place: number): string {
	const tens = place % 100;
	const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
	return `${place}${ending}`;
}
