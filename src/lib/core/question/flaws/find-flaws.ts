import type { Check, Flaw, Item } from './item.ts';

/** Every rule that one item can break by itself, in the order of the list of thirty. */
export const CHECKS: readonly Check[] = [];

/** The flaws of an item, by number; none for a sound one. */
export function findFlaws(item: Item): Flaw[] {
	return CHECKS.flatMap((check) => check(item) ?? []);
}
