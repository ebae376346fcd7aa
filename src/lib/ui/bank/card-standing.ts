import type { AsideReason } from '#lib/core/schedule/event.ts';

/** Where a card stands on this device. */
export interface CardStanding {
	/** 0 to 1; `undefined` where it was never asked. */
	readonly strength: number | undefined;
	/** When it comes again, in words: 'in 5 days'. */
	readonly next: string;
	readonly aside: AsideReason | undefined;
}
