import type { CardId } from '../ids.ts';
import { type AsideMarks, asideReason } from '../schedule/aside.ts';
import type { MemoryState } from '../schedule/memory-state.ts';

/** The states of the cards that are not set aside; empty where there are none yet. */
export function inPlay(
	states: ReadonlyMap<CardId, MemoryState> | undefined,
	marks: AsideMarks | undefined
): Map<CardId, MemoryState> {
	return new Map(
		[...(states ?? [])].filter(([card]) => !marks || asideReason(marks, card) === undefined)
	);
}
