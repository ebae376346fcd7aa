import type { BankId } from './ids.ts';

/** What the student may set on this device. */
export interface Settings {
	/** New cards a day. */
	readonly newPerDay: number;
	/** The chance of recall at which a card falls due, 0.7 to 0.97. */
	readonly desiredRetention: number;
	/** The hour, 0 to 12, at which a new study day begins. */
	readonly rolloverHour: number;
	readonly theme: Theme;
	/** Whether topics that stand aside (life notes, bibliography) are studied too. */
	readonly everything: boolean;
	/** The banks studied from; `null` until any was chosen. */
	readonly shelf: readonly BankId[] | null;
}

export type Theme = 'system' | 'light' | 'dark';

/** What a device starts with; nothing has to be configured. */
export const DEFAULT_SETTINGS: Settings = {
	newPerDay: 10,
	desiredRetention: 0.9,
	rolloverHour: 4,
	theme: 'system',
	everything: false,
	shelf: null
};
