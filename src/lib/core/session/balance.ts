import { pick, type Random, seededRandom } from '../random.ts';
import type { Session } from './session.ts';

/** Where a key stood: its place from 0, among how many. True is place 0 of 2, false place 1. */
export interface KeySlot {
	readonly slot: number;
	readonly of: number;
}

/** The place for the next key among `options`, given those used so far: one of the least used, ±1 at any time. */
export function nextKeySlot(used: readonly KeySlot[], options: number, random: Random): number {
	const counts = new Array<number>(Math.max(1, options)).fill(0);
	for (const { slot, of } of used) {
		if (of === options) counts[slot] = (counts[slot] ?? 0) + 1;
	}
	const least = Math.min(...counts);
	const rarest = [...counts.keys()].filter((place) => counts[place] === least);
	return pick(rarest, random) ?? 0;
}

/**
 * The place for the key of the question being asked, balanced over the session's questions of that form with as many
 * options; the same at every call until the question is answered, so also after a kill.
 */
export function keySlotFor(session: Session, options: number): KeySlot {
	const form = session.current?.form;
	const used = session.answered.flatMap(({ item, keySlot }) =>
		item.form === form && keySlot !== undefined ? [keySlot] : []
	);
	const random = seededRandom(session.id, session.answered.length);
	return { slot: nextKeySlot(used, options, random), of: options };
}
